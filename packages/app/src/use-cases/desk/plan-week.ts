import { type Action, type Case, createClock, type Interview, parseInstant, planAll } from '@afterword/engine'
import { gatherCalendars } from '../calendars.ts'
import type { Refusal } from '../failure.ts'
import { findSeeker } from '../profile/find-seeker.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'
import { gatherCases } from './plan-today.ts'

const DAYS = 7

/** What can be done now, and what opens or takes place in the days to come. */
export interface Week {
  readonly kind: 'week'
  readonly now: string
  /** The seeker's zone, by which days begin. */
  readonly zone: string
  /** How many days, today among them. */
  readonly days: number
  /** In the plan's order: those that can be done now first. */
  readonly actions: readonly Action[]
  readonly interviews: readonly { readonly case: Case; readonly interview: Interview }[]
  /** By id. */
  readonly cases: ReadonlyMap<string, Case>
}

/** Plans the coming week over all opportunities. Costs what is due in it, not what is stored. */
export async function planWeek(
  ports: RecordPorts,
  request: Pick<Who, 'owner'> & { readonly now?: string | undefined },
): Promise<Week | Refusal> {
  const now = request.now ?? ports.clock.now()
  const found = await findSeeker(ports, request)
  if (found.kind === 'refused') return found
  const zone = found.seeker.timeZone
  const clock = createClock(zone)
  const end = clock.at(clock.dayOf(timeOf(now)) + DAYS, 0)
  const gathered = await gatherCases(ports.record, request.owner, now, clock.format(end))
  if (isTrouble(gathered)) return refuseTrouble(gathered)
  const cases = gathered.read.map((one) => one.case)
  const { calendarOf } = await gatherCalendars(ports.holidays, cases, now)
  const { actions } = planAll(cases, { now, calendarOf })
  const interviews = cases
    .flatMap((file) => file.interviews.map((interview) => ({ case: file, interview })))
    .filter(({ interview }) => interview.status !== 'cancelled' && isWithin(interview.start, timeOf(now), end))
    .sort((a, b) => timeOf(a.interview.start) - timeOf(b.interview.start))
  return {
    kind: 'week',
    now,
    zone,
    days: DAYS,
    actions: actions.filter(({ opens }) => timeOf(opens) < end),
    interviews,
    cases: new Map(cases.map((one) => [one.opportunity.id, one])),
  }
}

function isWithin(instant: string, from: number, to: number): boolean {
  return timeOf(instant) >= from && timeOf(instant) < to
}

function timeOf(instant: string): number {
  return parseInstant(instant) ?? 0
}
