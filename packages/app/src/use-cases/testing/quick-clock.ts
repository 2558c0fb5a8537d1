import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../../ports/clock.ts'

/** Milliseconds since 1970, by the machine. */
export function machineTime(): number {
  return Math.round(performance.timeOrigin + performance.now())
}

/** A clock that goes `times` as fast as the machine's, the same in every process. `from`: milliseconds since 1970. */
export function quickClock(from: number, times: number): Clock {
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(from + (machineTime() - from) * times).toString(),
  }
}
