import { createClock, parseInstant } from '@afterword/engine'
import { Temporal } from 'temporal-polyfill'

const UTC = createClock('UTC')

/** An instant with any offset as UTC with milliseconds, so that instants sort as text. Throws when it is no instant. */
export function toUtc(instant: string): string {
  const at = parseInstant(instant)
  // The shapes that the engine does not read are rare, and Temporal takes many times as long.
  if (at === undefined) return Temporal.Instant.from(instant).toString({ fractionalSecondDigits: 3 })
  const millis = String(((at % 1000) + 1000) % 1000).padStart(3, '0')
  return `${UTC.format(at).slice(0, 19)}.${millis}Z`
}

/** As `toUtc`; null stays null. */
export function toUtcOrNull(instant: string | null): string | null {
  return instant === null ? null : toUtc(instant)
}
