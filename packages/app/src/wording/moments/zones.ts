import { type Moment, momentIn } from './moment.ts'
import { placeOf } from './say-moment.ts'

/** The two wall clocks of a case: the employer's, by which windows are cut, and the reader's own. */
export interface Zones {
  readonly employer: string
  readonly reader: string
  /** The moment the page is about, an instant. */
  readonly now: string
}

/** What joins a day to its time. */
const DAY_LINK = /^(,| at| by)?[ \u00a0]/

/** A time in words: its day, and what follows it (`, 9:00 to 17:00`; ` by 20:00`). */
export interface TimePhrase {
  readonly day: string
  readonly rest: string
}

/** A time on the employer's wall clock and, where that differs, on the reader's. */
export interface TwoClocks {
  /** `Tue 22 Sep, 9:00 to 17:00`, with ` in New York` when the clocks differ. */
  readonly theirs: string
  /** `14:00 to 22:00 for you`; a day that both share is not said again. */
  readonly yours?: string
}

/** Tells a time on the employer's clock, and on the reader's where they differ. */
export function tellInZones(zones: Zones, instant: string, say: (clock: WallClock) => TimePhrase): TwoClocks {
  const theirs = say(wallClock(zones, zones.employer))
  const told = `${theirs.day}${theirs.rest}`
  if (!clocksDiffer(zones, instant)) return { theirs: told }
  const yours = say(wallClock(zones, zones.reader))
  const rest = yours.day === theirs.day ? yours.rest.replace(DAY_LINK, '') : `${yours.day}${yours.rest}`
  return { theirs: `${told} in\u00a0${placeOf(zones.employer)}`, yours: `${rest}\u00a0for\u00a0you` }
}

/** The same in one line: `Tue 22 Sep, 9:00 to 17:00 in New York · 14:00 to 22:00 for you`. */
export function sayInZones(zones: Zones, instant: string, say: (clock: WallClock) => TimePhrase): string {
  const { theirs, yours } = tellInZones(zones, instant, say)
  return yours === undefined ? theirs : `${theirs} · ${yours}`
}

/** One wall clock: reads instants, and knows what it shows now. */
export interface WallClock {
  readonly now: Moment
  read(instant: string): Moment
}

export function wallClock(zones: Zones, zone: string): WallClock {
  return { now: momentIn(zone, zones.now), read: (instant) => momentIn(zone, instant) }
}

function clocksDiffer(zones: Zones, instant: string): boolean {
  const [theirs, mine] = [momentIn(zones.employer, instant), momentIn(zones.reader, instant)]
  return theirs.hour !== mine.hour || theirs.minute !== mine.minute || theirs.day !== mine.day
}
