import type { BusinessDays, Case, Clock, EpochDay } from '@afterword/engine'
import type { Invitation } from '../../ports/calendar-files.ts'
import type { MailMessage } from '../../ports/mail-reader.ts'
import type { SentNote } from '../../ports/message-reader.ts'

/** What a message is read with. */
export interface ReadingContext {
  readonly case: Case
  readonly sent: readonly SentNote[]
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
