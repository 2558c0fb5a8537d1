import { activateRules } from '../etiquette/active-rules.ts'
import { etiquetteRules } from '../etiquette/etiquette-rules.ts'
import type { Situation } from '../etiquette/rule-hooks.ts'
import type { Case, Policy } from '../model/case.ts'
import type { Action, Hold, Inclusion, Plan, PlanState } from '../model/plan.ts'
import { type BusinessCalendar, businessDaysOf } from '../time/business-days.ts'
import type { Clock } from '../time/clock.ts'
import { formatDay } from '../time/day.ts'
import { parseInstant } from '../time/instant.ts'
import type { NextCheckIn } from './check-in/next-check-in.ts'
import { readFacts } from './history/facts.ts'
import { findThanks, sessionsOfDay } from './history/thanks.ts'
import { rankOf } from './kinds.ts'
import type { HoldProposal, Proposal } from './proposal.ts'
import { readHistory } from './read-history.ts'
import { type Settlement, settle } from './settle.ts'

/** A case without a policy is planned with the balanced preset. */
const STANDARD_POLICY: Policy = {}

/** The moment of a plan, ISO 8601 with an offset, and the employer's calendar (weekend and public holidays). */
export interface PlanOptions {
  readonly now: string
  readonly calendar: BusinessCalendar
}

/** A plan with what went into it, before it is written down. */
export interface SettledCase extends Settlement {
  readonly situation: Situation
  readonly next: NextCheckIn
}

/**
 * The follow-up plan of one case: what to do now and later, why, and what not to do yet. Instants in the plan carry the
 * employer's offset. The case must be valid (`parseCase`); throws a RangeError when `now` is no instant.
 */
export function plan(caseFile: Case, options: PlanOptions): Plan {
  return writePlan(settleCase(caseFile, options))
}

/** Lives through a case up to the moment and settles what stands then. */
export function settleCase(caseFile: Case, options: PlanOptions): SettledCase {
  const now = parseInstant(options.now)
  if (now === undefined) throw new RangeError(`"${options.now}" is no moment with an offset.`)
  const facts = readFacts(caseFile, businessDaysOf(options.calendar))
  const rules = activateRules(etiquetteRules, caseFile.policy ?? STANDARD_POLICY)
  const { situation, next } = readHistory(facts, rules, now)
  return { situation, next, ...settle(situation, next) }
}

/** Writes a settled case down in the case format. */
export function writePlan(settled: SettledCase): Plan {
  const { situation } = settled
  const { employer } = situation.facts
  const ordered = [...settled.proposals].sort((a, b) => byPressure(a, b, situation.now))
  return {
    version: 1,
    now: employer.format(situation.now),
    state: stateOf(settled),
    actions: ordered.map((step) => writeAction(step, situation.now, employer)),
    holds: settled.holds.map((hold) => writeHold(hold, employer)),
    coverage: coverageOf(situation),
    quietUntil: formatOrNull(quietUntil(ordered, situation.now), employer),
  }
}

/** Most pressing first: what is ready or overdue by kind, due and id, then what is upcoming by opening, kind and id. */
export function byPressure(a: Proposal, b: Proposal, now: number): number {
  const later = Number(a.opens > now) - Number(b.opens > now)
  if (later !== 0) return later
  const byKind = rankOf(a.kind, a.pressing === true) - rankOf(b.kind, b.pressing === true)
  const byTime = a.opens > now ? a.opens - b.opens || byKind : byKind || a.due - b.due
  return byTime || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Null while something that matters is ready or overdue, or nothing is to come; else when the next such step opens. */
export function quietUntil(steps: readonly Proposal[], now: number): number | null {
  let next: number | null = null
  for (const step of steps) {
    if (step.optional) continue
    if (step.opens <= now) return null
    if (next === null || step.opens < next) next = step.opens
  }
  return next
}

/** Etiquette: *States*, the first that holds. */
export function stateOf({ situation, proposals }: SettledCase): PlanState {
  const { standing, ended } = situation.history
  if (standing.kind !== 'open') return standing.kind
  if (proposals.some((step) => step.kind === 'reply')) return 'answering'
  if (ended.length === 0) return 'preparing'
  if (proposals.some((step) => step.kind === 'thank-you')) return 'thanking'
  const due = proposals.some(
    (step) =>
      (step.kind === 'check-in' || step.kind === 'closing-note') &&
      (step.opens <= situation.now || step.includes?.includes('late') === true),
  )
  return due ? 'checking-in' : 'waiting'
}

/** In the order in which the case format lists them, whichever rule came first. */
const INCLUSIONS: readonly Inclusion[] = [
  'late-thank-you',
  'ask-decision-date',
  'ask-follow-up',
  'promised-material',
  'addendum',
  'leave-voicemail',
  'late',
  'concern',
  'feedback-request',
]

/** One step as an action of the plan, times with the clock's offset. */
export function writeAction(step: Proposal, now: number, clock: Clock): Action {
  return {
    id: step.id,
    kind: step.kind,
    ...(step.contact === undefined ? {} : { contact: step.contact }),
    ...(step.interview === undefined ? {} : { interview: step.interview }),
    channel: step.channel,
    opens: clock.format(step.opens),
    ...(step.target === undefined ? {} : { target: clock.format(step.target) }),
    due: clock.format(step.due),
    status: now < step.opens ? 'upcoming' : now <= step.due ? 'ready' : 'overdue',
    ...(step.optional ? { optional: true } : {}),
    ...(step.passOnTo === undefined ? {} : { passOnTo: [...step.passOnTo] }),
    ...(step.includes === undefined ? {} : { includes: INCLUSIONS.filter((what) => step.includes?.includes(what)) }),
    ...(step.followUpOn === undefined ? {} : { followUpOn: formatDay(step.followUpOn) }),
    ...(step.resource === undefined ? {} : { resource: step.resource }),
    ...(step.needs === undefined ? {} : { needs: [...step.needs] }),
    because: step.reasons.map(({ rule, why }) => ({ rule, why })),
  }
}

/** One hold of the plan. */
export function writeHold(hold: HoldProposal, clock: Clock): Hold {
  return {
    kinds: [...hold.kinds],
    ...(hold.contact === undefined ? {} : { contact: hold.contact }),
    ...(hold.interview === undefined ? {} : { interview: hold.interview }),
    until: formatOrNull(hold.until, clock),
    because: hold.reasons.map(({ rule, why }) => ({ rule, why })),
  }
}

/** By interview that took place: how many of its interviewers a thank-you has reached. */
export function coverageOf(s: Situation): Plan['coverage'] {
  const coverage: Plan['coverage'] = {}
  for (const session of s.history.ended) {
    const { interviewers } = session.interview
    const thanked = interviewers.filter((id) => findThanks(s, sessionsOfDay(s, session, id), id) !== undefined)
    coverage[session.id] = { thanked: thanked.length, of: interviewers.length }
  }
  return coverage
}

export function formatOrNull(at: number | null, clock: Clock): string | null {
  return at === null ? null : clock.format(at)
}
