import { civilFromDays, type EpochDay, type IsoWeekday, parseDay, weekdayOf } from '@afterword/engine'

/** A date without its year may lie this far back; else the next year is meant. */
const DAYS_BACK = 60

export function civilDay(year: number, month: number, day: number): EpochDay | undefined {
  return parseDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

/** A day and month, in the year given (two digits or four) or in the one that people mean when they leave it out. */
export function dayOfYear(today: EpochDay, month: number, day: number, year?: string): EpochDay | undefined {
  if (year !== undefined && year !== '')
    return civilDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
  const now = civilFromDays(today).year
  for (const one of [now, now + 1]) {
    const found = civilDay(one, month, day)
    if (found !== undefined && found >= today - DAYS_BACK) return found
  }
  return undefined
}

/** "The 22nd": of this month while it is not past, else of the next that has one. */
export function dayOfMonth(today: EpochDay, day: number): EpochDay | undefined {
  const { year, month, day: current } = civilFromDays(today)
  for (let ahead = day >= current ? 0 : 1; ahead < 4; ahead += 1) {
    const found = civilDay(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, day)
    if (found !== undefined) return found
  }
  return undefined
}

export function lastOfMonth(year: number, month: number): EpochDay | undefined {
  const next = month === 12 ? civilDay(year + 1, 1, 1) : civilDay(year, month + 1, 1)
  return next === undefined ? undefined : next - 1
}

export function mondayOf(day: EpochDay): EpochDay {
  return day - weekdayOf(day) + 1
}

/** The next such weekday after that day. */
export function comingWeekday(today: EpochDay, weekday: IsoWeekday): EpochDay {
  return today + ((weekday - weekdayOf(today) + 6) % 7) + 1
}

/** The Monday of an ISO calendar week: this year's, or the next one's when it lies far back. */
export function mondayOfWeek(today: EpochDay, week: number, year?: string): EpochDay | undefined {
  const inYear = (one: number) => {
    const fourth = civilDay(one, 1, 4)
    return fourth === undefined ? undefined : mondayOf(fourth) + 7 * (week - 1)
  }
  if (week < 1 || week > 53) return undefined
  if (year) return inYear(year.length === 2 ? 2000 + Number(year) : Number(year))
  const now = civilFromDays(today).year
  const found = inYear(now)
  return found !== undefined && found < today - DAYS_BACK ? inYear(now + 1) : found
}
