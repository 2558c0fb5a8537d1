import { civilFromDays, type EpochDay, weekdayOf } from '../../time/day.ts'
import type { Spelling } from './spelling.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "Tuesday 22 September" or "Tuesday, September 22". */
export function sayDay(day: EpochDay, spelling: Spelling): string {
  const date = civilFromDays(day)
  const month = sayMonth(day)
  const weekday = WEEKDAYS[weekdayOf(day) - 1] as string
  return spelling === 'british' ? `${weekday} ${date.day} ${month}` : `${weekday}, ${month} ${date.day}`
}

/** "September". */
export function sayMonth(day: EpochDay): string {
  return MONTHS[civilFromDays(day).month - 1] as string
}

/**
 * Where a day lies seen from a later one, to stand at the end of a clause: "today", "yesterday", "on Tuesday", the date,
 * or, when it was in another year or is more than two months ago, "in December".
 */
export function sayPast(day: EpochDay, today: EpochDay, spelling: Spelling): string {
  const ago = today - day
  if (ago === 0) return 'today'
  if (ago === 1) return 'yesterday'
  if (ago > 1 && ago < 6) return `on ${WEEKDAYS[weekdayOf(day) - 1]}`
  const isOtherYear = civilFromDays(day).year !== civilFromDays(today).year
  if (ago > 60 || isOtherYear) return `in ${sayMonth(day)}`
  return `on ${sayDay(day, spelling)}`
}
