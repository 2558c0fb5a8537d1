import type { HolidaysTypes } from 'date-holidays'
import { Temporal } from 'temporal-polyfill'

/** What the library knows of a region: whose days it has, and which they are. */
export type PublicDays =
  | { kind: 'known'; as: 'region' | 'country'; days: (year: number) => string[] }
  | { kind: 'unknown' }

const HOUR_MS = 3_600_000
/** A day is an hour short when the clocks go forward. */
const CLOCK_CHANGE_HOURS = 1
/** A day that is free from the afternoon on is still one on which an office can be called in the morning. */
const FREE_FROM_THE_START = ' 00:00:00'

/**
 * The public holidays of an ISO 3166 region out of date-holidays (its type `public`, substitute days included), as
 * `YYYY-MM-DD` in the region's own calendar. The library is loaded on the first call: that takes some 130 ms.
 */
export async function findPublicDays(region: string): Promise<PublicDays> {
  const { default: Holidays } = await import('date-holidays')
  const [country = region, subdivision] = region.split('-')
  if (!(country in new Holidays().getCountries())) return { kind: 'unknown' }
  const states: Record<string, string> = new Holidays().getStates(country) ?? {}
  const known = subdivision !== undefined && subdivision in states
  const holidays = known ? new Holidays(country, subdivision) : new Holidays(country)
  return {
    kind: 'known',
    as: known || subdivision === undefined ? 'region' : 'country',
    days: (year) => {
      const all = holidays.getHolidays(year).filter((holiday) => holiday.type === 'public')
      return [...new Set(all.flatMap(daysOf))].sort()
    },
  }
}

/**
 * The days that a holiday takes. Its `date` text names the first one in the region's calendar; where a feast begins at
 * sunset, `start` lies on the eve, so that only the length of the span may be read from `start` and `end`. A last day that
 * is free in part (Turkey's feasts: 90 and 114 hours) is not counted.
 */
function daysOf(holiday: HolidaysTypes.Holiday): string[] {
  const first = holiday.date.slice(0, 10)
  if (!holiday.date.slice(10).startsWith(FREE_FROM_THE_START)) return []
  const hours = (holiday.end.getTime() - holiday.start.getTime()) / HOUR_MS
  const length = Math.max(1, Math.floor((hours + CLOCK_CHANGE_HOURS) / 24))
  return Array.from({ length }, (_, index) => Temporal.PlainDate.from(first).add({ days: index }).toString())
}
