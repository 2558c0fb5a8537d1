import { type Case, type Plan, plan } from '@afterword/engine'
import type { CalendarLimit, Holidays } from '../../ports/holidays.ts'
import { gatherCalendars, regionOf } from '../calendars.ts'

/** A case of the record with its plan at a moment. */
export interface StoredPlan {
  readonly case: Case
  readonly version: number
  readonly plan: Plan
  /** What the calendar of the employer's region does not know. */
  readonly limits: readonly CalendarLimit[]
}

/** Plans a case of the record. `now` is an instant. */
export async function planStored(
  ports: { readonly holidays: Holidays },
  caseFile: Case,
  version: number,
  now: string,
): Promise<StoredPlan> {
  const { calendarOf, limits } = await gatherCalendars(ports.holidays, [caseFile], now)
  return { case: caseFile, version, plan: plan(caseFile, { now, calendar: calendarOf(regionOf(caseFile)) }), limits }
}
