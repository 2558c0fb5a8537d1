import { daysBetween, type Moment } from '../../wording/moments/moment.ts'
import { placeOf, sayDate, sayTime } from '../../wording/moments/say-moment.ts'

/** No year at all, so that the year is always said. */
const NO_YEAR = Number.NaN

type Dated = Parameters<typeof sayDate>[0]

/** `Fri 18 Sep 2026` */
export function sayFullDate(date: Dated): string {
  return sayDate(date, NO_YEAR).replaceAll('\u00a0', ' ')
}

/** `Fri 18 Sep 2026, 15:00 in New York` */
export function sayFullMoment(at: Moment): string {
  return `${sayFullDate(at)}, ${sayTime(at)} in ${sayPlace(at)}`
}

/** `Mon 14 Sep 2026, 9:00 to 10:30 in New York`; both days where it goes on past midnight. */
export function sayFullSpan(start: Moment, end: Moment): string {
  const sameDay = daysBetween(start, end) === 0
  const till = sameDay ? sayTime(end) : `${sayFullDate(end)}, ${sayTime(end)}`
  return `${sayFullDate(start)}, ${sayTime(start)} to ${till} in ${sayPlace(start)}`
}

export function sayPlace(at: Moment): string {
  return placeOf(at.timeZoneId).replaceAll('\u00a0', ' ')
}
