import { createClock, parseInstant } from '@afterword/engine'

const UTC = createClock('UTC')
export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE

/** So many milliseconds after an instant, as an instant in whole seconds, never earlier than asked. */
export function later(instant: string, milliseconds: number): string {
  return UTC.format(Math.ceil((msOf(instant) + milliseconds) / SECOND) * SECOND)
}

export function msOf(instant: string): number {
  return parseInstant(instant) ?? Number.NaN
}

export function isAfter(one: string, other: string): boolean {
  return msOf(one) > msOf(other)
}
