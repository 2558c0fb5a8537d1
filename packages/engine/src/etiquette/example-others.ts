import type { CaseChanges } from './rule-example.ts'

/** A second opportunity at which an offer was made. For the examples of rules that look at several cases. */
export const otherOffer: CaseChanges = {
  opportunity: { id: 'opp-2', employer: 'Harbour Tools' },
  log: [
    { id: 'o1', type: 'received', at: '2026-09-16T10:00:00-04:00', contact: 'dana', channel: 'email', kind: 'offer' },
  ],
}

/** A second opportunity whose offer was accepted. */
export const otherAccepted: CaseChanges = {
  ...otherOffer,
  log: [{ type: 'closed', at: '2026-09-16T11:00:00-04:00', outcome: 'accepted' }],
}

/** A second opportunity at which a call is due on the same day. */
export const otherToCall: CaseChanges = { opportunity: { id: 'opp-2', employer: 'Harbour Tools' } }
