import { daysBetween, type Moment, minutesBetween, momentIn } from './moment.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const NEAR: ReadonlyMap<number, string> = new Map([
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
])

/** `9:00`, `20:15`. */
export function sayTime(at: Moment): string {
  return `${at.hour}:${String(at.minute).padStart(2, '0')}`
}

/** `Tue 22 Sep`; with its year when that is not `year`. */
export function sayDate(date: Pick<Moment, 'dayOfWeek' | 'day' | 'month' | 'year'>, year: number): string {
  const weekday = WEEKDAYS[date.dayOfWeek - 1]?.slice(0, 3)
  const words = `${weekday} ${date.day} ${MONTHS[date.month - 1]}${date.year === year ? '' : ` ${date.year}`}`
  return words.replaceAll(' ', '\u00a0')
}

/** A day as the case writes it (`2026-09-22`), in words. */
export function sayDay(day: string, now: Moment): string {
  return sayDate(momentIn('UTC', `${day}T00:00Z`), now.year)
}

/** `today`, `tomorrow`, `yesterday`, else the date. `now` on the same wall clock. */
export function sayNearDay(at: Moment, now: Moment): string {
  return NEAR.get(daysBetween(now, at)) ?? sayDate(at, now.year)
}

/** `Tuesday` within the coming week, else the date: for a sentence. */
export function sayComingDay(at: Moment, now: Moment): string {
  const days = daysBetween(now, at)
  if (days >= 2 && days <= 6) return WEEKDAYS[at.dayOfWeek - 1] ?? sayDate(at, now.year)
  return sayNearDay(at, now)
}

/** How far away: `in 40 min`, `in 6 h`, `in 8 days`, `3 days ago`. A day ahead counts by the calendar. */
export function sayDistance(at: Moment, now: Moment): string {
  const minutes = Math.round(minutesBetween(now, at))
  const size = Math.abs(minutes)
  if (size < 1) return 'now'
  const days = Math.abs(daysBetween(now, at))
  const length = (
    size < 60 ? `${size} min` : size < 36 * 60 || days < 2 ? `${Math.round(size / 60)} h` : `${days} days`
  ).replace(' ', '\u00a0')
  return minutes > 0 ? `in\u00a0${length}` : `${length}\u00a0ago`
}

/** The place a zone is named after: `New York`. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', '\u00a0')
}
