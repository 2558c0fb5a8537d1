import { Temporal } from 'temporal-polyfill'

/** A moment as a wall clock in some zone shows it. */
export type Moment = Temporal.ZonedDateTime

/** An instant, as the plan writes it, on the wall clock of an IANA zone. */
export function momentIn(zone: string, instant: string): Moment {
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
  return Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other))
}

/** An IANA time zone as typed, in its usual capitals; undefined when there is none of that name. */
export function readZone(typed: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(typed.trim()).timeZoneId
  } catch {
    return undefined
  }
}
