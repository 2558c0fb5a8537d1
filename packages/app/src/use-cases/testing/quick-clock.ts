import type { Clock } from '../../ports/clock.ts'

/** A clock that goes `times` as fast as the machine's, the same in every process. `from`: epoch milliseconds. */
export function quickClock(from: number, times: number): Clock {
  return { now: () => new Date(from + (Date.now() - from) * times).toISOString() }
}
