import { civilFromDays, createClock, daysFromCivil, type EpochDay, parseInstant, weekdayOf } from '@afterword/engine'
import { Temporal } from 'temporal-polyfill'

/** A moment as a wall clock in some zone shows it. */
export type Moment = Pick<
  Temporal.ZonedDateTime,
  'year' | 'month' | 'day' | 'dayOfWeek' | 'hour' | 'minute' | 'timeZoneId' | 'epochMilliseconds'
>

const MINUTE = 60_000

/**
 * An instant, as the plan writes it, on the wall clock of an IANA zone. By the engine's clock: a page tells dozens of moments,
 * and Temporal would have to be loaded for the first. Throws when it is no instant, or no zone.
 */
export function momentIn(timeZoneId: string, instant: string): Moment {
  const epochMilliseconds = parseInstant(instant) ?? Temporal.Instant.from(instant).epochMilliseconds
  const clock = createClock(timeZoneId)
  const day = clock.dayOf(epochMilliseconds)
  const minutes = Math.floor(clock.minuteOf(epochMilliseconds))
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return { ...civilFromDays(day), dayOfWeek: weekdayOf(day), hour, minute, timeZoneId, epochMilliseconds }
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
  return epochDayOf(to) - epochDayOf(from)
}

function epochDayOf({ year, month, day }: Moment): EpochDay {
  return daysFromCivil(year, month, day)
}

/** Minutes that pass from one moment to another. */
export function minutesBetween(from: Moment, to: Moment): number {
  return (to.epochMilliseconds - from.epochMilliseconds) / MINUTE
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
