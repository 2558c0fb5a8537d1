import { civilFromDays, type EpochDay, twoDigits } from './day.ts'
import { DAY, type EpochMs, localMs, MINUTE } from './instant.ts'
import { offsetAt } from './zone.ts'

/** Wall clock and calendar of one time zone. All arithmetic on days keeps the local time of day. */
export interface Clock {
  readonly zone: string
  /** The local calendar day of a moment. */
  dayOf(at: EpochMs): EpochDay
  /** Minutes since local midnight of a moment (0–1439, fractions below the minute kept). */
  minuteOf(at: EpochMs): number
  /** The moment at which clocks show that day and time. In a gap: as much later; in an overlap: the first. */
  at(day: EpochDay, minutes: number): EpochMs
  /** The same local time `days` days later (or earlier). */
  plusDays(at: EpochMs, days: number): EpochMs
  /** ISO 8601 with the zone's offset at that moment: `2026-09-15T11:30:00-04:00`. */
  format(at: EpochMs): string
}

/** The clock of an IANA time zone. Throws a RangeError for an unknown one (the schema refuses it earlier). */
export function createClock(zone: string): Clock {
  const local = (at: EpochMs) => at + offsetAt(zone, at)
  const clock: Clock = {
    zone,
    dayOf: (at) => Math.floor(local(at) / DAY),
    minuteOf: (at) => {
      const wall = local(at)
      return (wall - Math.floor(wall / DAY) * DAY) / MINUTE
    },
    at: (day, minutes) => fromLocal(zone, localMs(day, minutes)),
    plusDays: (at, days) => fromLocal(zone, local(at) + days * DAY),
    format: (at) => formatWithOffset(local(at), offsetAt(zone, at)),
  }
  return clock
}

function fromLocal(zone: string, wall: number): EpochMs {
  const before = offsetAt(zone, wall - DAY)
  if (offsetAt(zone, wall - before) === before) return wall - before
  const after = offsetAt(zone, wall + DAY)
  return offsetAt(zone, wall - after) === after ? wall - after : wall - before
}

function formatWithOffset(wall: number, offset: number): string {
  const day = Math.floor(wall / DAY)
  const seconds = Math.floor((wall - day * DAY) / 1000)
  const { year, month, day: dayOfMonth } = civilFromDays(day)
  const time = `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`
  const minutes = Math.abs(offset) / MINUTE
  const sign = offset < 0 ? '-' : '+'
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}T${time}${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(Math.floor(minutes % 60))}`
}
