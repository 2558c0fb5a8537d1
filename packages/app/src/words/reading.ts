import type { knownNamesOf } from '@afterword/engine'
import type { Jotting } from '../ports/phrase-reader.ts'
import type { Tagger } from './tagged-word.ts'

/** What it takes to read a jotting. */
export interface Reading {
  readonly names: ReturnType<typeof knownNamesOf>
  readonly tagger: Tagger
  readonly reader: Jotting['reader']
}
