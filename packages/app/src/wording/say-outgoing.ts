import type { OutgoingState } from '../ports/outbox.ts'
import type { SendTime } from '../use-cases/mail/suggest-send-time.ts'

/** Where a message on its way is, in words that follow its subject. */
export const OUTGOING_STATES: Readonly<Record<OutgoingState, string>> = {
  waiting: 'goes out in a moment',
  scheduled: 'goes out in their office hours',
  connecting: 'is being sent',
  sending: 'is being sent',
  unknown: 'may have gone out',
  retry: 'was not taken yet, and is tried again',
  sent: 'sent',
  failed: 'not sent',
  cancelled: 'taken back',
}

/** Why a message waits for their office hours. */
export const WAITING_REASONS: Readonly<Record<SendTime['reason'], string>> = {
  'in-hours': 'They are at work now.',
  'before-hours': 'Their working day has not begun.',
  'after-hours': 'Their working day is over.',
  'no-working-day': 'They are not at work today.',
}
