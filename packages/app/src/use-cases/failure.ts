import type { Finding, NoteProblem, PageKind, Problem } from '@afterword/engine'
import type { InvitationTime } from '../ports/calendar-files.ts'
import type { UnwritableReason } from '../ports/draft-folder.ts'
import type { HistoryEntry } from '../ports/history.ts'
import type { OutgoingState } from '../ports/outbox.ts'
import type { RecordTrouble } from '../ports/record-trouble.ts'
import type { NoKey } from '../ports/secrets.ts'
import type { UnreadableReason } from '../ports/text-files.ts'
import type { InvitationPart } from './exchange/invitation-fields.ts'

/** Everything that can be wrong with what a person handed in. Doors put it into words. */
export type Failure =
  | { kind: 'unreadable-file'; source: string; reason: UnreadableReason }
  | { kind: 'no-json'; source: string; line: number; column: number; expected: string; found: string }
  | { kind: 'invalid-case'; source: string; problems: readonly Problem[] }
  | { kind: 'invalid-notes'; problems: readonly NoteProblem[] }
  | { kind: 'invalid-sent'; source: string; problems: readonly Problem[] }
  | { kind: 'no-mail'; source: string }
  | { kind: 'duplicate-opportunity'; id: string; sources: readonly [string, string] }
  | { kind: 'repeated-source'; source: string }
  | { kind: 'unknown-action'; asked: string; nearest: readonly string[] }
  | { kind: 'nothing-to-write'; action: string; source: string }
  | { kind: 'unknown-rule'; asked: string; nearest: readonly string[] }
  | { kind: 'differing-files'; paths: readonly string[] }
  | { kind: 'unwritable-folder'; path: string; reason: UnwritableReason }
  /** A file to import that is no text: a spreadsheet in its program's own format, a picture. */
  | { kind: 'no-text'; source: string }
  /** A table has no column of that name. */
  | { kind: 'no-such-column'; asked: string; there: readonly string[] }
  /** People, or an invitation, and nobody said which opportunity they are for. */
  | { kind: 'no-target' }
  /** No http(s) address. */
  | { kind: 'no-link'; asked: string }
  /** That link lies in the library already. */
  | { kind: 'link-kept'; id: string; title: string }
  /** Nobody said what is behind a link, and the page did not tell. */
  | { kind: 'no-title'; url: string; why: 'not-asked' | 'private' | 'unreachable' | 'untitled' }
  /** Characters that no font at hand has: nothing was printed. */
  | { kind: 'no-font'; characters: readonly string[] }
  /** An envelope to somebody whose postal address is not known. */
  | { kind: 'no-postal-address'; contact: string; opportunity: string }
  /** What was handed in is no invitation that can become an interview. */
  | { kind: 'no-invitation'; reason: Exclude<NoInvitation, 'another-time'> }
  | { kind: 'no-invitation'; reason: 'another-time'; proposed: InvitationTime }
  /** Parts of an invitation that a person has to say first. */
  | { kind: 'incomplete-invitation'; missing: readonly InvitationPart[] }
  | { kind: 'no-model' }
  | { kind: 'bad-model-address'; address: string }
  /** The record cannot be read or written now. */
  | { kind: 'record-trouble'; trouble: RecordTrouble }
  /** Nobody has said who looks for a job, nor in which time zone. */
  | { kind: 'no-profile' }
  | { kind: 'no-such-opportunity'; asked: string; binned: boolean }
  /** That name is taken; or what goes by it is in the bin. */
  | { kind: 'opportunity-exists'; id: string; binned: boolean }
  /** Something of a case that is named by an id, and is not there: `asked` is the id. */
  | { kind: 'no-such-part'; part: CasePart; asked: string; opportunity: string }
  /** A page of the notebook that is not there: `asked` is its id. */
  | { kind: 'no-such-page'; page: PageKind; asked: string }
  /** It was changed meanwhile, in another window or by another program. */
  | { kind: 'changed-meanwhile'; opportunity: string }
  /** What was asked for would make the case invalid. */
  | { kind: 'invalid-change'; problems: readonly Problem[] }
  /** A contact that interviews, notes or the log still speak of. */
  | { kind: 'still-named'; contact: string; opportunity: string; places: readonly Problem[] }
  /** That step cannot be done in this way: nothing is sent in a debrief, nobody is called by post. */
  | { kind: 'other-kind-of-step'; action: string; asked: 'sent' | 'call' }
  | { kind: 'nothing-to-undo' }
  /** `asked`: null when there is no backup at all. */
  | { kind: 'no-backup'; asked: string | null; there: readonly string[] }
  | { kind: 'damaged-backup'; name: string; there: readonly string[] }
  /** What a change did was changed again since (`problems` empty), or is needed by what came after. */
  | { kind: 'undo-refused'; entry: HistoryEntry; problems: readonly Problem[] }
  /** No mailbox is connected. */
  | { kind: 'no-mailbox' }
  /** A mailbox needs a password or a token. */
  | { kind: 'no-secret' }
  /** Secrets cannot be sealed or opened: see `NoKey`. */
  | { kind: 'no-key'; place: string; reason: NoKey['reason'] }
  /** The mailbox's password was sealed with another key: it has to be given again. */
  | { kind: 'unreadable-secret' }
  | { kind: 'no-address'; contact: string; opportunity: string }
  /** The linter has errors: the user is asked first. */
  | { kind: 'findings-first'; findings: readonly Finding[] }
  /** The same step has a message on its way. */
  | { kind: 'already-on-its-way'; message: string; state: OutgoingState }
  | { kind: 'no-such-message'; asked: string }
  /** The message is beyond that: it is on its way, sent or cancelled. */
  | { kind: 'too-late'; message: string; state: OutgoingState }
  | { kind: 'no-such-proposal'; asked: string }
  /** What was read cannot be logged as that. */
  | { kind: 'nothing-to-log'; asked: string }

/** What of a case goes by an id of its own. */
export type CasePart = 'contact' | 'interview' | 'note' | 'log-entry' | 'resource'

/**
 * Why there is no interview in an invitation. `several`: more than one meeting; `answer`: somebody's yes or no to one;
 * `outdated`: a newer one was taken.
 */
export type NoInvitation =
  | 'empty'
  | 'malformed'
  | 'recurring'
  | 'several'
  | 'another-time'
  | 'answer'
  | 'unknown-meeting'
  | 'outdated'

export interface Refusal {
  kind: 'refused'
  failures: readonly Failure[]
}

export function refuse(...failures: readonly Failure[]): Refusal {
  return { kind: 'refused', failures }
}
