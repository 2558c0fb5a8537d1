import { digitsAt, type EpochDay, parseDay } from './day.ts'

/** A moment as milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** What may follow the minutes: seconds, a fraction of them, and the offset. */
const REST = /^(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * ISO 8601 instant with an offset (`2026-09-15T11:00:00-04:00`, `…Z`) to epoch milliseconds.
 * Undefined when the text has another shape, no offset, or names no real moment.
 */
export function parseInstant(text: string): EpochMs | undefined {
  const day = parseDay(text.slice(0, 10))
  const hour = digitsAt(text, 11, 2)
  const minute = digitsAt(text, 14, 2)
  const rest = text[10] === 'T' && text[13] === ':' ? REST.exec(text.slice(16)) : null
  if (day === undefined || !rest || !(hour <= 23) || !(minute <= 59)) return undefined
  const [, seconds = '0', fraction = '', zone = ''] = rest
  const offset = parseOffset(zone)
  const second = Number(seconds)
  if (offset === undefined || second > 59) return undefined
  const millis = second * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3))
  return localMs(day, hour * 60 + minute) + millis - offset
}

/** A wall-clock time written as if it were UTC: epoch day and minutes since midnight to milliseconds. */
export function localMs(day: EpochDay, minutes: number): number {
  return day * DAY + minutes * MINUTE
}

function parseOffset(text: string): number | undefined {
  if (text === 'Z') return 0
  const hours = Number(text.slice(1, 3))
  const minutes = Number(text.slice(4, 6))
  if (hours > 23 || minutes > 59) return undefined
  return (text[0] === '-' ? -1 : 1) * (hours * HOUR + minutes * MINUTE)
}
