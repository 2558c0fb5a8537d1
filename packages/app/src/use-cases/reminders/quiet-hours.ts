import { type Clock, type EpochMs, type IsoWeekday, weekdayOf } from '@afterword/engine'
import { minutesOf } from './minutes-of.ts'
import type { ReminderSettings } from './reminder-settings.ts'

/** When somebody does not want to be told. */
export interface QuietHours extends Pick<ReminderSettings, 'quiet' | 'quietWeekends'> {
  readonly clock: Clock
  /** The user's own. */
  readonly weekend: readonly IsoWeekday[]
}

/**
 * When something may be told: at once, or when the quiet is over. At night nothing is told; on a weekend only what is due
 * before it ends (`due`; null: at no time). Nothing is ever dropped.
 */
export function afterQuiet(at: EpochMs, due: EpochMs | null, hours: QuietHours): EpochMs {
  const weekday = endOfWeekend(at, hours)
  if (weekday !== undefined && (due === null || due >= weekday)) return afterQuiet(weekday, due, hours)
  const morning = endOfNight(at, hours)
  return morning === undefined ? at : afterQuiet(morning, due, hours)
}

/** The morning after the weekend that a moment is in; undefined on a weekday. */
function endOfWeekend(at: EpochMs, { clock, weekend, quiet, quietWeekends }: QuietHours): EpochMs | undefined {
  let day = clock.dayOf(at)
  if (!quietWeekends || !weekend.includes(weekdayOf(day))) return undefined
  while (weekend.includes(weekdayOf(day))) day += 1
  return clock.at(day, quiet ? minutesOf(quiet.until) : 0)
}

/** When the quiet hours that a moment is in are over; undefined outside of them. */
function endOfNight(at: EpochMs, { clock, quiet }: QuietHours): EpochMs | undefined {
  if (!quiet) return undefined
  const [from, until] = [minutesOf(quiet.from), minutesOf(quiet.until)]
  const minute = clock.minuteOf(at)
  const day = clock.dayOf(at)
  if (from <= until) return minute >= from && minute < until ? clock.at(day, until) : undefined
  if (minute >= from) return clock.at(day + 1, until)
  return minute < until ? clock.at(day, until) : undefined
}
