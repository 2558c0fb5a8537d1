import type { Case } from '../model/case.ts'
import type { Action, Hold, PlanState } from '../model/plan.ts'

/**
 * A case and what the plan for it must show; it runs as a test and stands on the rule's page. What is given is laid
 * over a plain case: one interview with one hiring manager in New York, held on Tuesday 15 September 2026, 10:00–11:00.
 */
export interface RuleExample {
  readonly title: string
  /** The moment of the plan, ISO 8601. Default: an hour after the interview. */
  readonly now?: string
  readonly given?: CaseChanges
  /** Planned as a portfolio, together with these other cases. */
  readonly portfolio?: boolean
  readonly others?: readonly CaseChanges[]
  readonly expect: ExampleExpectation
}

/** Parts of a case to put in the place of the plain one's. */
export interface CaseChanges {
  readonly seeker?: Partial<Case['seeker']>
  readonly policy?: Case['policy']
  readonly opportunity?: Partial<Case['opportunity']>
  readonly dana?: Partial<Case['contacts'][number]>
  /** Contacts besides Dana. */
  readonly contacts?: Case['contacts']
  readonly interview?: Partial<Case['interviews'][number]>
  /** Interviews besides the first. */
  readonly interviews?: Case['interviews']
  readonly resources?: Case['resources']
  readonly log?: Case['log']
  /** Public holidays; the weekend is Saturday and Sunday. */
  readonly holidays?: readonly string[]
}

/** What must be in the plan, by the fields named, and what must not. */
export interface ExampleExpectation {
  readonly state?: PlanState
  readonly actions?: readonly Partial<Action>[]
  readonly absent?: readonly Partial<Action>[]
  readonly holds?: readonly Partial<Hold>[]
  readonly noHolds?: readonly Partial<Hold>[]
}
