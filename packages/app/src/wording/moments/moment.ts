import { createClock, parseInstant } from '@afterword/engine'
import { Temporal } from 'temporal-polyfill'

/** A moment as a wall clock in some zone shows it. */
export type Moment = Pick<
  Temporal.ZonedDateTime,
  | 'year'
  | 'month'
  | 'day'
  | 'dayOfWeek'
  | 'hour'
  | 'minute'
  | 'second'
  | 'offset'
  | 'timeZoneId'
  | 'epochMilliseconds'
  | 'toPlainDate'
>

/** A page tells few moments, most of them many times, and to read one is what takes longest in telling it. */
const MOST_KNOWN = 1000
const known = new Map<string, Moment>()

/** An instant, as the plan writes it, on the wall clock of an IANA zone. */
export function momentIn(zone: string, instant: string): Moment {
  const key = `${zone} ${instant}`
  const told = known.get(key)
  if (told) return told
  const moment = readMomentIn(zone, instant)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, moment)
  return moment
}

/** By the engine's clock, which knows the offset already: asking the runtime for a zone costs a start of the program dear. */
function readMomentIn(zone: string, instant: string): Moment {
  const { epochMilliseconds } = Temporal.Instant.from(instant)
  const offset = createClock(zone).format(epochMilliseconds).slice(-6)
  const at = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(offset)
  const { year, month, day, dayOfWeek, hour, minute, second } = at
  const toPlainDate = () => at.toPlainDate()
  return { year, month, day, dayOfWeek, hour, minute, second, offset, timeZoneId: zone, epochMilliseconds, toPlainDate }
}

/** The same to reckon with: days later at the same time, whatever the clocks do. */
export function zonedIn(zone: string, instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
}

/** Years for which calendars are known well enough to plan in. */
const YEARS = /^(19|20|21)/

/**
 * What a person typed for a moment, as an instant in UTC; undefined when it is none, lacks its offset, or lies in an
 * age without calendars.
 */
export function readMoment(typed: string): string | undefined {
  try {
    const instant = Temporal.Instant.from(typed.trim()).toString()
    return YEARS.test(instant) ? instant : undefined
  } catch {
    return undefined
  }
}

/** Calendar days from one moment's day to another's, each on its own wall clock. */
export function daysBetween(from: Moment, to: Moment): number {
  return from.toPlainDate().until(to.toPlainDate(), { largestUnit: 'days' }).days
}

/** Minutes that pass from one moment to another. */
export function minutesBetween(from: Moment, to: Moment): number {
  return (to.epochMilliseconds - from.epochMilliseconds) / 60_000
}

/** Which of two instants comes first: negative, 0 or positive. */
export function compareInstants(one: string, other: string): number {
  return (parseInstant(one) ?? Number.NaN) - (parseInstant(other) ?? Number.NaN)
}

/** An IANA time zone as typed, in its usual capitals; undefined when there is none of that name. */
export function readZone(typed: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(typed.trim()).timeZoneId
  } catch {
    return undefined
  }
}
