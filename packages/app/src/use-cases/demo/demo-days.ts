import { createClock, formatDay, parseInstant } from '@afterword/engine'

/** The days around a moment, as the invented cases are dated by them. */
export interface DemoDays {
  /** The day that many working days from today, or today where it is 0: `2026-09-15`. */
  day(workdays: number): string
  /** A time on that day, as an instant: `at(-1, '10:30')`. */
  at(workdays: number, time: string): string
  /** When a talk of so many minutes began and ended that is over since about an hour; yesterday's where it is too early. */
  lately(minutes: number): { readonly start: string; readonly end: string }
}

const HALF_HOUR = 30
/** Talks are over between these minutes of a day. */
const EARLIEST_END = 10 * 60
const LATEST_END = 19 * 60
const USUAL_END = 11 * 60 + 30

/** Days around `now` (an instant) on the calendar of an IANA zone. Monday to Friday are working days. */
export function createDemoDays(now: string, zone: string): DemoDays {
  const clock = createClock(zone)
  const moment = parseInstant(now) ?? Number.NaN
  const today = clock.dayOf(moment)
  const dayAt = (workdays: number) => {
    const step = Math.sign(workdays)
    let day = today
    for (let left = Math.abs(workdays); left > 0; ) {
      day += step
      if (isWorkday(day)) left -= 1
    }
    return day
  }
  return {
    day: (workdays) => formatDay(dayAt(workdays)),
    at: (workdays, time) => clock.format(clock.at(dayAt(workdays), minuteOf(time))),
    lately: (minutes) => {
      const over = Math.floor((clock.minuteOf(moment) - 2 * HALF_HOUR) / HALF_HOUR) * HALF_HOUR
      const fits = over >= EARLIEST_END && over <= LATEST_END
      const [day, end] = fits ? [today, over] : [over > LATEST_END ? today : today - 1, USUAL_END]
      return { start: clock.format(clock.at(day, end - minutes)), end: clock.format(clock.at(day, end)) }
    },
  }
}

/** 1970-01-01 was a Thursday. */
function isWorkday(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 < 5
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
