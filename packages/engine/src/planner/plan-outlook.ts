import type { Case } from '../model/case.ts'
import type { Plan } from '../model/plan.ts'
import type { EpochMs } from '../time/instant.ts'
import { thanksOver } from './history/thanks.ts'
import { formatOrNull, type PlanOptions, type SettledCase, settleCase, writePlan } from './plan-case.ts'
import { findParking } from './read-history.ts'

/** A plan and how long it holds. */
export interface Outlook {
  readonly plan: Plan
  /**
   * When time alone changes the plan: until that moment it stays as it is, `now` apart, if the case stays as it is. Null
   * when it never changes by itself.
   */
  readonly changesAt: string | null
}

/** The plan of one case with the moment at which it next has to be worked out again. Input and errors as for `plan`. */
export function planOutlook(caseFile: Case, options: PlanOptions): Outlook {
  const settled = settleCase(caseFile, options)
  const { now, facts } = settled.situation
  let next: EpochMs | null = null
  for (const moment of turningPoints(settled)) {
    if (moment > now && (next === null || moment < next)) next = moment
  }
  return { plan: writePlan(settled), changesAt: formatOrNull(next, facts.employer) }
}

/** All moments, past ones too, at which time alone may change what a plan says. A step is overdue just after its due. */
function* turningPoints({ situation, next, proposals, holds }: SettledCase): Iterable<EpochMs> {
  const steps = next.kind === 'step' ? [...proposals, next.step] : proposals
  for (const { opens, due, gone } of steps) {
    yield opens
    yield due + 1
    if (gone !== undefined) yield gone
  }
  for (const { until } of holds) if (until !== null) yield until
  for (const rule of situation.rules.keepsOpen) {
    const until = rule.run(situation)
    if (until !== undefined) yield until
  }
  for (const session of situation.facts.sessions) {
    yield session.start
    yield session.end
    yield thanksOver(situation, session)
    if (session.debriefAt !== undefined) yield session.debriefAt
  }
  for (const { at } of situation.facts.log) yield at
  if (next.kind === 'step') yield next.lapses + 1
  const parked = findParking(situation, next)
  if (parked) yield parked.at
}
