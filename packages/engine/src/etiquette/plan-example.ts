import type { Case } from '../model/case.ts'
import type { Plan, Portfolio } from '../model/plan.ts'
import { plan } from '../planner/plan-case.ts'
import { planAll } from '../planner/plan-portfolio.ts'
import { EXAMPLE_NOW, exampleCase } from './example-case.ts'
import type { RuleExample } from './rule-example.ts'

/** A rule's example as a case, with the moment of its plan. */
export interface PlannedExample {
  readonly case: Case
  readonly now: string
  readonly plan: Plan | Portfolio
}

/** Plans an example of a rule: alone, or as a portfolio with the others it names. */
export function planExample({ now = EXAMPLE_NOW, given, others = [], portfolio }: RuleExample): PlannedExample {
  const calendar = { weekend: [6, 7] as const, holidays: given?.holidays ?? [] }
  const file = exampleCase(given)
  const cases = [file, ...others.map((changes) => exampleCase(changes))]
  const planned = portfolio ? planAll(cases, { now, calendarOf: () => calendar }) : plan(file, { now, calendar })
  return { case: file, now, plan: planned }
}
