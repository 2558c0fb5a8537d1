import type { BusinessDays, Case, Clock, ContactId, EpochDay } from '@afterword/engine'
import type { Invitation } from '../../ports/invitations.ts'
import type { MailMessage } from '../../ports/mail-reader.ts'

/** What a message is to a case: what it would be logged as, or that it is only shown (`delayed`) or nothing to it. */
export type ReadingKind =
  | 'reply'
  | 'auto-reply'
  | 'bounce'
  | 'delayed'
  | 'invitation'
  | 'rejection'
  | 'offer'
  | 'on-hold'
  | 'feedback'
  | 'unrelated'

/** What a message says, as it is proposed to the user. Days are `YYYY-MM-DD`, instants ISO 8601 with an offset. */
export interface Reading {
  readonly kind: ReadingKind
  /** Who wrote; for a bounce, whom it was about. Null when that is nobody of the case. */
  readonly contact: ContactId | null
  readonly decisionBy?: string
  readonly backOn?: string
  readonly respondBy?: string
  readonly followUp?: { readonly channel?: 'email' | 'phone'; readonly on?: string }
  readonly interview?: {
    readonly start: string
    readonly end?: string
    readonly cancelled?: true
    /** Of the calendar invitation, by which a known interview is moved. */
    readonly uid?: string
  }
  readonly noReply?: true
  /** The new words of the human, without quotes and signature. */
  readonly text?: string
  /** What in the mail says so, in its own words. */
  readonly evidence: readonly string[]
}

/** A message that the user sent in this case. `messageId` without angle brackets. */
export interface SentMessage {
  readonly contact: ContactId
  readonly messageId: string
  readonly at: string
  readonly subject: string
}

/** What a message is read with. */
export interface ReadingContext {
  readonly case: Case
  readonly sent: readonly SentMessage[]
  /** The employer's wall clock and working days. */
  readonly clock: Clock
  readonly days: BusinessDays
  /** The day on which the message was written, in employer time: relative days count from it. */
  readonly today: EpochDay
  /** Whether 9/10 is the tenth of September, as in the employer's region. */
  readonly monthFirst: boolean
}

/** A message with its calendar parts read. */
export interface MailToRead {
  readonly mail: MailMessage
  readonly invitations: readonly Invitation[]
}
