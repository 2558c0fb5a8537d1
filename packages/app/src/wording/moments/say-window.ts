import type { Action } from '@afterword/engine'
import { compareInstants, daysBetween } from './moment.ts'
import { sayDistance, sayNearDay, sayTime } from './say-moment.ts'
import { sayInZones, type TimePhrase, type WallClock, wallClock, type Zones } from './zones.ts'

/** When a step is to be done. */
export interface WindowWords {
  /** What goes before a moment that is past. */
  readonly late?: string
  /** `today by 20:00 · in 6 h` */
  readonly when: string
  /** `at the latest tomorrow by 12:00`, where the best moment comes before the last one. */
  readonly atTheLatest?: string
}

/** When a step is to be done, was to be done, or may be begun. */
export function sayWindow(action: Action, zones: Zones): WindowWords {
  const { opens, due, status, target } = action
  if (status === 'overdue') {
    return { late: 'was due', when: `${sayInZones(zones, due, (clock) => phraseAt(due, clock))}${far(due, zones)}` }
  }
  if (status === 'upcoming') {
    return { when: `${sayInZones(zones, opens, (clock) => phraseSpan(action, clock))}${far(opens, zones)}` }
  }
  const by = (instant: string) => sayInZones(zones, instant, (clock) => phraseBy(instant, clock))
  const best = target !== undefined && compareInstants(target, zones.now) > 0 ? target : due
  const when = `${by(best)}${far(best, zones)}`
  return best === due ? { when } : { when, atTheLatest: `at the latest ${by(due)}` }
}

/** `today at 9:00` */
export function phraseAt(instant: string, clock: WallClock): TimePhrase {
  const at = clock.read(instant)
  return { day: sayNearDay(at, clock.now), rest: ` at\u00a0${sayTime(at)}` }
}

/** `today by 20:00` */
export function phraseBy(instant: string, clock: WallClock): TimePhrase {
  const at = clock.read(instant)
  return { day: sayNearDay(at, clock.now), rest: ` by\u00a0${sayTime(at)}` }
}

/** A window ahead: `Tue 22 Sep, 9:00 to 17:00`, or with both its days. */
export function phraseSpan({ opens, due }: Pick<Action, 'opens' | 'due'>, clock: WallClock): TimePhrase {
  const [from, to] = [clock.read(opens), clock.read(due)]
  const start = `, ${sayTime(from)}`
  const end = daysBetween(from, to) === 0 ? sayTime(to) : `${sayNearDay(to, clock.now)}, ${sayTime(to)}`
  return { day: sayNearDay(from, clock.now), rest: `${start}\u00a0to\u00a0${end}` }
}

function far(instant: string, zones: Zones): string {
  const clock = wallClock(zones, zones.employer)
  return ` · ${sayDistance(clock.read(instant), clock.now)}`
}
