import { createClock, type Interview, parseDay } from '@afterword/engine'
import { type DayOrder, readDays } from './read-days.ts'
import { minutesOfDay, readTimes } from './read-times.ts'

/** What a table does not tell of its interviews, and a person said for all of them. */
export interface RowInterviews {
  /** How long, where the cell names no end. */
  readonly minutes: number
  readonly format: Interview['format']
}

/** The interview of a cell such as `2026-09-15 11:00`, on the clocks of `zone`; undefined when day or time are missing. */
export function readRowInterview(
  text: string,
  told: RowInterviews & {
    readonly zone: string
    readonly order: DayOrder | undefined
    readonly contact: string | undefined
  },
): Interview | undefined {
  const [day, ...otherDays] = readDays(text, { order: told.order })
  const [time, ...otherTimes] = day ? readTimes(text.replace(day.text, ' ')) : []
  const epochDay = day && parseDay(day.day)
  if (epochDay === undefined || !time || otherDays.length + otherTimes.length > 0) return undefined
  const clock = createClock(told.zone)
  const start = clock.at(epochDay, minutesOfDay(time.start))
  const end = time.end === undefined ? start + told.minutes * 60_000 : clock.at(epochDay, minutesOfDay(time.end))
  return {
    id: 'iv-1',
    round: 1,
    start: clock.format(start),
    end: clock.format(end),
    format: told.format,
    interviewers: told.contact === undefined ? [] : [told.contact],
  }
}
