/**
 * A calendar day as the number of days since 1970-01-01, in no time zone.
 * The planner counts in these; text appears only at its edges.
 */
export type EpochDay = number

const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * Proleptic Gregorian year, month (1–12) and day to an epoch day.
 * Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
function daysFromCivil(year: number, month: number, day: number): EpochDay {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of `daysFromCivil` (same source, civil_from_days). */
export function civilFromDays(epochDay: EpochDay): { year: number; month: number; day: number } {
  const z = epochDay + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** `2026-09-15` to an epoch day; undefined when it is no such text or no such day (2026-02-30). */
export function parseDay(text: string): EpochDay | undefined {
  const match = DAY_TEXT.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  const epochDay = daysFromCivil(Number(year), Number(month), Number(day))
  return formatDay(epochDay) === text ? epochDay : undefined
}

/** An epoch day as `YYYY-MM-DD` (years 0000–9999). */
export function formatDay(epochDay: EpochDay): string {
  const { year, month, day } = civilFromDays(epochDay)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Day of the week of an epoch day, Monday 1 to Sunday 7. */
export function weekdayOf(epochDay: EpochDay): IsoWeekday {
  return (((((epochDay + 3) % 7) + 7) % 7) + 1) as IsoWeekday
}

/** 0–99 with a leading zero. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
