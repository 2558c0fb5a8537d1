import type { LogEntry } from '../model/case.ts'

/** A no by e-mail, eight days after the interview. For the rules' examples. */
export const rejection: LogEntry = {
  id: 'r1',
  type: 'received',
  at: '2026-09-23T10:00:00-04:00',
  contact: 'dana',
  channel: 'email',
  kind: 'rejection',
}
