import { type EpochDay, parseDay } from './day.ts'

/** A moment as milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

const INSTANT_TEXT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * ISO 8601 instant with an offset (`2026-09-15T11:00:00-04:00`, `…Z`) to epoch milliseconds.
 * Undefined when the text has another shape, no offset, or names no real moment.
 */
export function parseInstant(text: string): EpochMs | undefined {
  const match = INSTANT_TEXT.exec(text)
  if (!match) return undefined
  const day = parseDay(match[1] as string)
  const hour = Number(match[2])
  const minute = Number(match[3])
  const second = Number(match[4] ?? 0)
  const offset = parseOffset(match[6] as string)
  if (day === undefined || offset === undefined || hour > 23 || minute > 59 || second > 59) return undefined
  const fraction = match[5] ? Number(match[5].padEnd(3, '0').slice(0, 3)) : 0
  return localMs(day, hour * 60 + minute) + second * 1000 + fraction - offset
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
