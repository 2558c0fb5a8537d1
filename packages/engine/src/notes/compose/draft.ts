import type { Case, Note } from '../../model/case.ts'
import type { Action } from '../../model/plan.ts'
import type { NoteKind } from '../parse/note-file.ts'

export type DraftChannel = 'email' | 'post' | 'linkedin' | 'phone'

/** What a note is referred to by: its id, or its index in the notes of the draft's interview. */
type NoteReference = string | number

/** A message written from the case. */
export interface Draft {
  readonly action: string
  readonly contact: string
  /** What the linter checks it as. */
  readonly kind: NoteKind
  /** The interview it is about, when there is one; index references in `uses` count in its notes. */
  readonly interview?: string
  /** The e-mail address, postal address, phone number or profile; '' when a script needs none (reception). */
  readonly to: string
  readonly channel: DraftChannel
  /** E-mail only. */
  readonly subject?: string
  /** The text. By phone: the voicemail when one may be left, else what to say when they answer. */
  readonly body: string
  /** By phone, beside a voicemail: what to say when they do answer. */
  readonly script?: string
  /** The notes whose text stands in the body or subject, in the order of the case. */
  readonly uses: readonly NoteReference[]
  /** The day (employer time) on which the text promises to follow up. */
  readonly followUpOn?: string
}

/** Too little is known to write: what to answer (in the case file) first. */
export interface Questions {
  readonly action: string
  readonly contact?: string
  readonly asks: readonly string[]
}

/**
 * A jotting put into words that fit into a sentence, when the engine could not read it with certainty.
 * `noun-phrase` "the second warehouse in Leeds" · `gerund` "moving the archive" · `clause` "how you plan the launch"
 * (begins with how, why, what, whether …; normal word order) · `statement` "you want to open in Leeds" (fits after
 * "you told me that"; for a strength's evidence: begins with "I"). Without a full stop; capitals only where a name has them.
 */
export interface TopicPhrase {
  readonly form: 'noun-phrase' | 'clause' | 'gerund' | 'statement'
  readonly text: string
}

export interface ComposeOptions {
  /** The moment of writing, ISO 8601 with an offset. */
  readonly now: string
  /**
   * Phrases in place of jottings: by the note's id, else `<interview id>#<index of the note>`; for the strengths of
   * the opportunity `need#<index>` and `evidence#<index>`.
   */
  readonly phrases?: Readonly<Record<string, TopicPhrase>>
  /** For `tell-about-offer`: the day (`YYYY-MM-DD`) by which the other employer's offer must be answered. */
  readonly offerRespondBy?: string
}

/** What one draft is asked for. */
export interface Assignment {
  readonly caseFile: Case
  readonly action: Action
  readonly options: ComposeOptions
}

/** A note with its place in the case. */
export interface PlacedNote {
  readonly note: Note
  readonly interview: string
  readonly index: number
}

/** The key of a note in `ComposeOptions.phrases`. */
export function keyOfNote(placed: PlacedNote): string {
  return placed.note.id ?? `${placed.interview}#${placed.index}`
}
