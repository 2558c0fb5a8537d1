import type { Case, Hold } from '@afterword/engine'
import { phraseAt } from './moments/say-window.ts'
import { sayInZones, type Zones } from './moments/zones.ts'
import { sayDeed } from './say-action.ts'
import { nameOf } from './subject.ts'

/** With more deeds than this a hold is about writing and calling as such. */
const MOST_DEEDS = 2

/** What must not be done: `Do not ask Dana Lee where things stand`. */
export function sayHold(hold: Hold, file: Case): string {
  if (hold.kinds.length > MOST_DEEDS) {
    return `Do not write to or call ${hold.contact === undefined ? 'them' : nameOf(file, hold.contact)}`
  }
  return `Do not ${hold.kinds.map((kind) => sayDeed({ ...hold, kind }, file)).join(' or ')}`
}

/** Until when: `until Wed 30 Sep at 9:00`. */
export function sayUntil(hold: Hold, zones: Zones): string {
  const { until } = hold
  if (until === null) return 'for now'
  return `until ${sayInZones(zones, until, (clock) => phraseAt(until, clock))}`
}
