import type { Situation } from '../etiquette/rule-hooks.ts'
import type { Case } from '../model/case.ts'
import type { Action, ActionKind, Hold, Portfolio } from '../model/plan.ts'
import type { BusinessCalendar } from '../time/business-days.ts'
import { type EpochMs, MINUTE } from '../time/instant.ts'
import { rankOf } from './kinds.ts'
import {
  byPressure,
  coverageOf,
  formatOrNull,
  quietUntil,
  type SettledCase,
  settleCase,
  stateOf,
  writeAction,
  writeHold,
} from './plan-case.ts'
import { move, type Proposal } from './proposal.ts'
import { finishStep } from './settle.ts'
import { layTable } from './table.ts'

/** The moment of the plans, and each employer's calendar by region (undefined: no region is known). */
export interface PortfolioOptions {
  readonly now: string
  readonly calendarOf: (region: string | undefined) => BusinessCalendar
}

/** A step with the case it belongs to; a step of the seeker's own belongs to none. */
interface QueuedStep {
  readonly step: Proposal
  readonly settled: SettledCase
  readonly opportunity: string | undefined
}

/**
 * The plans of several cases as one queue, with what follows from all of them together: keep looking, tell the others
 * about an offer, withdraw once one is accepted, never two calls at once. Opportunity ids must differ.
 */
export function planAll(cases: readonly Case[], options: PortfolioOptions): Portfolio {
  const settled = cases.map((caseFile) => {
    const { opportunity, seeker } = caseFile
    const calendar = options.calendarOf(opportunity.region ?? seeker.region)
    return settleCase(caseFile, { now: options.now, calendar })
  })
  const steps = queueSteps(settled)
  spaceCalls(steps)
  const [first] = settled
  const now = first?.situation.now ?? Number.NaN
  const ordered = steps.sort((a, b) => byPressure(a.step, b.step, now) || byOpportunity(a, b))
  return {
    version: 1,
    now: first ? first.situation.facts.employer.format(now) : options.now,
    state: Object.fromEntries(settled.map((one) => [opportunityOf(one.situation), stateOf(one)])),
    actions: ordered.map((one) => writeQueued(one, now)),
    holds: settled.flatMap((one) => writeHolds(one)),
    coverage: Object.fromEntries(settled.map(({ situation }) => [opportunityOf(situation), coverageOf(situation)])),
    quietUntil: first
      ? formatOrNull(
          quietUntil(
            ordered.map(({ step }) => step),
            now,
          ),
          first.situation.facts.seeker,
        )
      : null,
  }
}

/** Who withdraws elsewhere asks there no more, and withdraws once. */
const ENDED_BY_LEAVING: readonly ActionKind[] = ['check-in', 'closing-note', 'withdraw']

function queueSteps(settled: readonly SettledCase[]): QueuedStep[] {
  const situations = settled.map(({ situation }) => situation)
  const steps: QueuedStep[] = []
  const beacons = findBeacons(situations)
  for (const one of settled) {
    const { situation } = one
    const opportunity = opportunityOf(situation)
    const across = acrossCases(situation, beacons)
    const leaving = across.some(({ kind }) => kind === 'withdraw')
    for (const step of one.proposals) {
      if (!(leaving && ENDED_BY_LEAVING.includes(step.kind))) steps.push({ step, settled: one, opportunity })
    }
    for (const step of across) steps.push({ step, settled: one, opportunity })
  }
  const [first] = settled
  if (!first) return steps
  for (const rule of first.situation.rules.forSeeker) {
    for (const step of rule.run(first.situation, situations)) {
      if (!situations.some(({ history }) => isOver(history, step)))
        steps.push({ step, settled: first, opportunity: undefined })
    }
  }
  return steps
}

/**
 * The first two offers, and the first two acceptances: one of each is another case's for whichever case asks. Looking at
 * every pair of cases would cost the square of their number.
 */
function findBeacons(situations: readonly Situation[]): Situation[] {
  const byTime = situations
    .filter(({ history }) => history.standing.kind !== 'open')
    .sort((a, b) => since(a) - since(b))
  const offers = byTime.filter(({ history }) => history.standing.kind === 'offer')
  const accepted = byTime.filter(
    ({ history: { standing } }) => standing.kind === 'closed' && standing.outcome === 'accepted',
  )
  return [...offers.slice(0, 2), ...accepted.slice(0, 2)]
}

function since({ history: { standing } }: Situation): EpochMs {
  return standing.kind === 'open' ? Number.NEGATIVE_INFINITY : standing.at
}

/** What the standing of the other cases asks of this one. */
function acrossCases(situation: Situation, beacons: readonly Situation[]): Proposal[] {
  const others = beacons.filter((other) => other !== situation)
  if (others.length === 0) return []
  const table = layTable(situation.history, (step) => finishStep(situation, step))
  for (const rule of situation.rules.acrossCases) {
    for (const step of rule.run(situation, others)) table.add(step)
  }
  for (const rule of situation.rules.amend) rule.run(situation, table)
  return [...table.all()]
}

function isOver(history: Situation['history'], step: Proposal): boolean {
  return history.dismissed.has(step.id) || history.done.has(step.id)
}

/** The k-th call of a day (the seeker's) opens so many minutes later, in the order of the queue. */
function spaceCalls(steps: QueuedStep[]): void {
  const calls = steps.filter(({ step }) => step.channel === 'phone')
  calls.sort((a, b) => a.step.opens - b.step.opens || rank(a.step) - rank(b.step) || byOpportunity(a, b))
  const made = new Map<number, number>()
  for (const { step, settled } of calls) {
    const { situation } = settled
    const day = situation.facts.seeker.dayOf(step.opens)
    const earlier = made.get(day) ?? 0
    made.set(day, earlier + 1)
    const [spacing] = situation.rules.spacing
    if (!spacing || earlier === 0) continue
    const { minutes, reason } = spacing.run(situation)
    const before = step.opens
    const opens: EpochMs = Math.min(before + earlier * minutes * MINUTE, step.due)
    move(step, { opens, due: step.due }, reason)
    for (const hold of settled.holds) {
      if (hold.until === before && hold.kinds.includes(step.kind) && hold.contact === step.contact) hold.until = opens
    }
  }
}

function rank(step: Proposal): number {
  return rankOf(step.kind, step.pressing === true)
}

function opportunityOf(situation: Situation): string {
  return situation.facts.case.opportunity.id
}

function byOpportunity(a: QueuedStep, b: QueuedStep): number {
  const left = a.opportunity ?? ''
  const right = b.opportunity ?? ''
  return left < right ? -1 : left > right ? 1 : 0
}

function writeQueued({ step, settled, opportunity }: QueuedStep, now: EpochMs): Action {
  const { employer, seeker } = settled.situation.facts
  const { id, kind, ...rest } = writeAction(step, now, opportunity === undefined ? seeker : employer)
  return { id, kind, ...(opportunity === undefined ? {} : { opportunity }), ...rest }
}

function writeHolds({ situation, holds }: SettledCase): Hold[] {
  return holds.map((hold) => {
    const { kinds, ...rest } = writeHold(hold, situation.facts.employer)
    return { kinds, opportunity: opportunityOf(situation), ...rest }
  })
}
