import { Temporal } from 'temporal-polyfill'

/** An instant with any offset as UTC with milliseconds, so that instants sort as text. Throws when it is no instant. */
export function toUtc(instant: string): string {
  return Temporal.Instant.from(instant).toString({ fractionalSecondDigits: 3 })
}

/** As `toUtc`; null stays null. */
export function toUtcOrNull(instant: string | null): string | null {
  return instant === null ? null : toUtc(instant)
}
