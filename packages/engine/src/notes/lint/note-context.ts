import type { Case, Contact, Interview } from '../../model/case.ts'
import type { BusinessDays } from '../../time/business-days.ts'
import type { EpochDay } from '../../time/day.ts'
import type { EpochMs } from '../../time/instant.ts'
import type { NoteKind } from '../parse/note-file.ts'
import type { ParsedNote } from '../parse/parse-note.ts'
import type { Span } from '../parse/span.ts'
import type { NotePair } from '../similarity/compare-notes.ts'
import type { KnownNames } from './known-names.ts'
import type { PlainSentence } from './phrases.ts'

/** Of another case of the seeker's, what a note could mistake it for: its employer and its people. */
export interface OtherCase {
  readonly opportunity: { readonly employer: string }
  readonly contacts: readonly { readonly name: string }[]
}

/** Everything a rule may look at: the note taken apart, its case, the notes beside it, the moment. */
export interface NoteContext {
  readonly case: Case
  readonly parsed: ParsedNote
  readonly kind: NoteKind
  readonly recipient: Contact
  /** What the note is about: as its header says, else the last ended interview with the recipient, else the last ended. */
  readonly interview?: Interview
  /** ISO 639-1, `en` for English. */
  readonly language: string
  /** The sentences of the body for phrase rules. */
  readonly sentences: readonly PlainSentence[]
  /** A thank-you that goes through somebody to those it thanks. */
  readonly routed: boolean
  /** Whether somebody on the employer's side has answered before this moment. */
  readonly answered: boolean
  readonly names: KnownNames
  readonly others: readonly OtherCase[]
  /** The comparisons with the other notes of this kind and interview. */
  readonly pairs: readonly NotePair[]
  readonly now: EpochMs
  readonly today: EpochDay
  readonly dayOf: (at: string) => EpochDay
  readonly businessDays: BusinessDays
  /** The body from its first word to its last (where there is none: the first line): for what concerns all of it. */
  readonly whole: Span
}
