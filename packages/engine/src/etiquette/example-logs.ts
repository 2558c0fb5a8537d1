import type { LogEntry } from '../model/case.ts'

/** A thank-you, an e-mail, a voicemail and a closing note, none of them answered. For the rules' examples. */
export const threeSilentTries: LogEntry[] = [
  { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
  { type: 'sent', at: '2026-09-22T10:00:00-04:00', contact: 'dana', channel: 'email', purpose: 'check-in' },
  { type: 'call', at: '2026-09-29T10:00:00-04:00', contact: 'dana', outcome: 'voicemail', purpose: 'check-in' },
  { type: 'sent', at: '2026-10-06T10:00:00-04:00', contact: 'dana', channel: 'email', purpose: 'closing-note' },
]
