import { type Plan, type Portfolio, plan, planAll } from '@afterword/engine'
import type { Clock } from '../ports/clock.ts'
import type { CalendarLimit, Holidays } from '../ports/holidays.ts'
import { gatherCalendars, regionOf } from './calendars.ts'
import { type Citations, citeRules } from './cite-rules.ts'
import type { Refusal } from './failure.ts'
import { type CasePorts, type KeptSources, type ReadCase, readCases } from './read-cases.ts'

export interface PlanRequest {
  /** Files to read, `-` for standard input. At least one. */
  readonly sources: readonly string[]
  readonly kept?: KeptSources | undefined
  /** The moment to plan for, an instant; default: this moment. */
  readonly now?: string | undefined
}

/** What a plan is told with: the cases it is about, the limits of the calendars, where its rules come from. */
interface Setting {
  readonly limits: readonly CalendarLimit[]
  readonly citations: Citations
}

export type Planned =
  | ({ kind: 'plan'; plan: Plan; read: ReadCase } & Setting)
  | ({ kind: 'portfolio'; portfolio: Portfolio; reads: readonly ReadCase[] } & Setting)

/** The plan of one case file, or the portfolio of several. */
export async function planCases(
  ports: CasePorts & { clock: Clock; holidays: Holidays },
  request: PlanRequest,
): Promise<Planned | Refusal> {
  const read = await readCases(ports, request.sources, request.kept)
  if (read.kind === 'refused') return read
  const now = request.now ?? ports.clock.now()
  const cases = read.cases.map((one) => one.case)
  const { calendarOf, limits } = await gatherCalendars(ports.holidays, cases, now)
  const setting: Setting = { limits, citations: citeRules() }
  const [first, ...others] = read.cases
  if (first && others.length === 0) {
    const made = plan(first.case, { now, calendar: calendarOf(regionOf(first.case)) })
    return { kind: 'plan', plan: made, read: first, ...setting }
  }
  return { kind: 'portfolio', portfolio: planAll(cases, { now, calendarOf }), reads: read.cases, ...setting }
}
