import type { Case, Sent } from '@afterword/engine'
import type { NewJob } from './job-queue.ts'
import type { MailTrouble } from './mail-account.ts'
import type { Conflict, Invalid, NotFound, Saved, Stamp } from './record.ts'
import type { RecordTrouble } from './record-trouble.ts'
import type { Sealed } from './secrets.ts'

/**
 * Where a message is on its way. `waiting`: can be undone; `scheduled`: for later; `connecting`: tried now, nothing handed
 * over yet; `sending`: being handed over; `unknown`: handed over, perhaps; `retry`: refused for now, tried again; `failed`:
 * the user has to decide.
 */
export type OutgoingState =
  | 'waiting'
  | 'scheduled'
  | 'connecting'
  | 'sending'
  | 'unknown'
  | 'retry'
  | 'sent'
  | 'failed'
  | 'cancelled'

/** Why a message is where it is. */
export type OutgoingReason =
  | { readonly kind: 'refused'; readonly code: number; readonly status: string | null; readonly said: string }
  | { readonly kind: 'trouble'; readonly trouble: MailTrouble }
  /** The step is no longer in the plan: they wrote, or something else was done. */
  | { readonly kind: 'plan-changed' }
  /** The opportunity is in the bin. */
  | { readonly kind: 'opportunity-gone' }
  | { readonly kind: 'no-mailbox' }
  /** What was to be sent cannot be unsealed any more. */
  | { readonly kind: 'unreadable' }
  /** It may have gone out; the Sent folder cannot tell. */
  | { readonly kind: 'ask-user' }

/** A message on its way. Instants are UTC. */
export interface Outgoing {
  readonly id: string
  readonly opportunity: string
  readonly contact: string
  /** The step of the plan that it takes. */
  readonly action: string | null
  readonly messageId: string
  readonly state: OutgoingState
  /** When it goes out, is tried again, or is looked for. */
  readonly dueAt: string
  /** How often it was tried. */
  readonly attempt: number
  /** How often a server said "later" or could not be reached; a try that was broken off by ourselves is none. */
  readonly setbacks: number
  /** Until then somebody is busy with it. */
  readonly heldUntil: string | null
  readonly reason: OutgoingReason | null
  /** The user wants it sent whatever the plan says by then. */
  readonly insisted: boolean
  readonly createdAt: string
  readonly sentAt: string | null
  /** The letter (use-cases/mail/letter.ts), sealed; null once it was deleted. */
  readonly content: Sealed | null
  /** What is logged when it is sent. */
  readonly entry: Omit<Sent, 'id' | 'at'>
}

export type NewOutgoing = Pick<
  Outgoing,
  'id' | 'opportunity' | 'contact' | 'action' | 'messageId' | 'dueAt' | 'createdAt' | 'content' | 'entry'
> & { readonly state: 'waiting' | 'scheduled' }

/** A step from one state to the next. It is taken only from the states named. */
export interface OutgoingMove {
  readonly from: readonly OutgoingState[]
  /** Only while it is the same try; what an earlier one found out counts no more. */
  readonly attempt?: number | undefined
  /** Only while nobody holds it at that moment. */
  readonly freeAt?: string | undefined
  readonly to: OutgoingState
  readonly set?: Partial<Pick<Outgoing, 'dueAt' | 'heldUntil' | 'reason' | 'insisted' | 'sentAt' | 'setbacks'>>
  /** It begins another try. */
  readonly tries?: boolean
  /** Enqueued with the step or not at all. */
  readonly jobs?: readonly NewJob[]
  /** The change of the case that is kept with the step. The step is kept even when the case cannot be changed. */
  readonly log?: { readonly stamp: Stamp; edit(current: Case): Case }
}

export type Moved =
  | {
      readonly kind: 'moved'
      readonly message: Outgoing
      /** What became of the change of the case; null when there was none. */
      readonly logged: Saved | NotFound | Conflict | Invalid | null
    }
  /** Somebody else was faster: the message as it is. */
  | { readonly kind: 'overtaken'; readonly message: Outgoing }
  | { readonly kind: 'no-such-message' }

/** Messages on their way, by owner. */
export interface Outbox {
  /** Puts a message in with the jobs that send it. A step of the plan has one message on its way at most. */
  queueOutgoing(
    owner: string,
    message: NewOutgoing,
    jobs: readonly NewJob[],
  ): Promise<
    | { readonly kind: 'queued'; readonly message: Outgoing }
    | { readonly kind: 'already-on-its-way'; readonly message: Outgoing }
    | RecordTrouble
  >
  readOutgoing(
    owner: string,
    id: string,
  ): Promise<
    { readonly kind: 'outgoing'; readonly message: Outgoing } | { readonly kind: 'no-such-message' } | RecordTrouble
  >
  /** Newest first. */
  listOutgoing(
    owner: string,
    filter?: { readonly opportunity?: string | undefined; readonly states?: readonly OutgoingState[] | undefined },
  ): Promise<{ readonly kind: 'outbox'; readonly messages: readonly Outgoing[] } | RecordTrouble>
  moveOutgoing(owner: string, id: string, move: OutgoingMove): Promise<Moved | RecordTrouble>
  /** Deletes the text of a message that is sent or cancelled; that it was sent stays. */
  forgetOutgoing(
    owner: string,
    id: string,
  ): Promise<{ readonly kind: 'forgotten' } | { readonly kind: 'no-such-message' } | RecordTrouble>
}
