import type { Case } from '../model/case.ts'
import type { Action, ActionId } from '../model/plan.ts'
import { type PlanOptions, settleCase, writeAction } from './plan-case.ts'
import type { Effect } from './proposal.ts'

/** The whole story of one step. */
export interface Explanation {
  readonly action: Action
  /** Every rule that proposed, timed, routed, moved, limited or added to it, in the order in which they did. */
  readonly story: readonly { readonly effect: Effect; readonly rule: string; readonly why: string }[]
  /** Of a check-in: rules of lesser weight that would have named another day. */
  readonly overruled: readonly { readonly rule: string; readonly why: string }[]
}

/** Explains one step of the plan that `plan` would give; undefined when that plan has no such step. */
export function explain(caseFile: Case, id: ActionId, options: PlanOptions): Explanation | undefined {
  const { situation, proposals } = settleCase(caseFile, options)
  const step = proposals.find((proposal) => proposal.id === id)
  if (!step) return undefined
  const timed = step.kind === 'check-in' || step.kind === 'closing-note'
  const timings = timed ? situation.rules.timing.flatMap((rule) => rule.run(situation) ?? []) : []
  return {
    action: writeAction(step, situation.now, situation.facts.employer),
    story: step.reasons.map(({ effect, rule, why }) => ({ effect, rule, why })),
    overruled: timings.slice(1).map(({ reason }) => ({ rule: reason.rule, why: reason.why })),
  }
}
