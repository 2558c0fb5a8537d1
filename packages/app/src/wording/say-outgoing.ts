import type { OutgoingState } from '../ports/outbox.ts'

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
