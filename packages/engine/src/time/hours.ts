import type { BusinessDays } from './business-days.ts'
import type { Clock } from './clock.ts'
import type { EpochDay } from './day.ts'
import { type EpochMs, HOUR, MINUTE } from './instant.ts'

/** A stretch of time in which a step is to be done, both ends included. */
export interface Window {
  readonly opens: EpochMs
  readonly due: EpochMs
}

/** Minutes since midnight. */
export const OFFICE_OPENS = 9 * 60
export const OFFICE_CLOSES = 17 * 60
const CALLER_WAKES = 7 * 60
const CALLER_SLEEPS = 22 * 60
const SHORTEST_CALL_WINDOW = 30 * MINUTE

/** 09:00 to 17:00 of that day in the employer's time (etiquette: *business window*). */
export function businessWindow(employer: Clock, day: EpochDay): Window {
  return { opens: employer.at(day, OFFICE_OPENS), due: employer.at(day, OFFICE_CLOSES) }
}

/** The first business window that ends after a moment. */
export function firstWindowAfter(employer: Clock, days: BusinessDays, moment: EpochMs): Window {
  const day = days.onOrAfter(employer.dayOf(moment))
  const window = businessWindow(employer, day)
  return window.due > moment ? window : businessWindow(employer, days.plus(day, 1))
}

/**
 * The part of 09:00 to `closes` of that day, in the employer's time, that lies within 07:00–22:00 of the caller's own
 * zone. Undefined when less than half an hour is left.
 */
export function phoneWindow(employer: Clock, caller: Clock, day: EpochDay, closes = OFFICE_CLOSES): Window | undefined {
  const office = { opens: employer.at(day, OFFICE_OPENS), due: employer.at(day, closes) }
  if (employer.zone === caller.zone) return office
  for (const callerDay of [caller.dayOf(office.opens), caller.dayOf(office.due)]) {
    const opens = Math.max(office.opens, caller.at(callerDay, CALLER_WAKES))
    const due = Math.min(office.due, caller.at(callerDay, CALLER_SLEEPS))
    if (due - opens >= SHORTEST_CALL_WINDOW) return { opens, due }
  }
  return undefined
}

/** `limit` hours after a moment, elapsed; when that lies on no business day, 09:00 of the next one instead. */
export function deadlineAfter(employer: Clock, days: BusinessDays, from: EpochMs, hours: number): EpochMs {
  const limit = from + hours * HOUR
  const day = employer.dayOf(limit)
  return days.isBusinessDay(day) ? limit : employer.at(days.onOrAfter(day), OFFICE_OPENS)
}
