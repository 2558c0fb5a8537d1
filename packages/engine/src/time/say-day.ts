import { civilFromDays, type EpochDay, weekdayOf } from './day.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as the reasons of a plan name it, in English: `Tue 22 Sep`. */
export function sayDay(epochDay: EpochDay): string {
  const { month, day } = civilFromDays(epochDay)
  return `${WEEKDAYS[weekdayOf(epochDay) - 1]} ${day} ${MONTHS[month - 1]}`
}

/** A number of days as people say it: `a week`, `30 days`. */
export function saySpan(days: number): string {
  return days === 7 ? 'a week' : days === 14 ? 'two weeks' : days === 1 ? 'a day' : `${days} days`
}

/** What to add when a step falls on a later day because the wanted one is no business day; else nothing. */
export function sayShift(wanted: EpochDay, day: EpochDay): string {
  return day === wanted ? '' : ` ${sayDay(wanted)} is no working day there, so it is ${sayDay(day)}.`
}
