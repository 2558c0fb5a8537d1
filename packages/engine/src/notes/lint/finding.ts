import type { NoteProblem } from '../parse/note-file.ts'
import type { NotePair } from '../similarity/compare-notes.ts'

export type Severity = 'error' | 'warning'

/** Something wrong in a note. Lines and columns count from 1 in the file, columns in UTF-16 code units; the end is exclusive. */
export interface Finding {
  readonly file: string
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** What to write instead of the range, where one word mends it. */
  readonly suggestion?: string
}

/** Something to know about how a note was checked. */
export interface Notice {
  readonly file: string
  readonly message: string
}

/** Notes checked as a set, or why they could not be. */
export type LintResult =
  | {
      readonly kind: 'checked'
      /** By file, line and column. */
      readonly findings: readonly Finding[]
      readonly notices: readonly Notice[]
      /** Every pair of notes of one kind and interview to different people. */
      readonly similarities: readonly NotePair[]
    }
  | { readonly kind: 'invalid'; readonly problems: readonly NoteProblem[] }
