import type { ActionId, ActionKind } from '../model/plan.ts'
import type { History } from './history/history.ts'
import { isOutgoing } from './kinds.ts'
import type { HoldProposal, Proposal } from './proposal.ts'

/** What lies on the table while a plan is settled: the steps proposed so far, and the holds. */
export interface Table {
  readonly holds: HoldProposal[]
  /** Puts a step on the table, unless the user has dismissed it, ticked it off, or its time is over. */
  add(proposal: Proposal): void
  remove(id: ActionId): void
  get(id: ActionId): Proposal | undefined
  all(): Iterable<Proposal>
  ofKind(kind: ActionKind): Proposal[]
}

/**
 * An empty table. `finish` gives a step its final times and tells whether it still stands. A thank-you is finished last,
 * since routes and the fast lane decide about its window.
 */
export function layTable(history: History, finish: (proposal: Proposal) => boolean): Table {
  const proposals = new Map<ActionId, Proposal>()
  return {
    holds: [],
    add: (proposal) => {
      const { id, kind } = proposal
      const since = proposal.since ?? Number.NEGATIVE_INFINITY
      if ((history.dismissed.get(id) ?? Number.NEGATIVE_INFINITY) > since) return
      if (!isOutgoing(kind) && (history.done.get(id) ?? Number.NEGATIVE_INFINITY) > since) return
      if (kind === 'thank-you' || finish(proposal)) proposals.set(id, proposal)
    },
    remove: (id) => {
      proposals.delete(id)
    },
    get: (id) => proposals.get(id),
    all: () => proposals.values(),
    ofKind: (kind) => [...proposals.values()].filter((proposal) => proposal.kind === kind),
  }
}
