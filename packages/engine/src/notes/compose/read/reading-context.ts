import type { KnownNames } from '../names/known-names.ts'

/** Whom the text will be read by: the person it was noted about, or somebody else. */
export type Reader = 'them' | 'another'

export interface ReadingContext {
  readonly names: KnownNames
  /** 'them': "they" and "their" of the jotting become "you" and "your". */
  readonly reader: Reader
}
