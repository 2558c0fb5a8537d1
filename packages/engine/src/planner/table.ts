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

/** An empty table at that moment. A snoozed step is kept although its time is over: its due has yet to move. */
export function layTable(history: History, now: number): Table {
  const proposals = new Map<ActionId, Proposal>()
  return {
    holds: [],
    add: (proposal) => {
      const { id, kind, gone } = proposal
      if (history.dismissed.has(id)) return
      if (history.done.has(id) && !isOutgoing(kind)) return
      if (gone !== undefined && now >= gone && !history.snoozed.has(id)) return
      proposals.set(id, proposal)
    },
    remove: (id) => {
      proposals.delete(id)
    },
    get: (id) => proposals.get(id),
    all: () => proposals.values(),
    ofKind: (kind) => [...proposals.values()].filter((proposal) => proposal.kind === kind),
  }
}
