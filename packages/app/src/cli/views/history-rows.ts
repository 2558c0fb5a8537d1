import type { Case } from '@afterword/engine'
import { compareInstants } from '../moments/moment.ts'
import { sayNearDay, sayTime } from '../moments/say-moment.ts'
import { wallClock } from '../moments/zones.ts'
import type { Row } from '../page/row.ts'
import { faint, plain } from '../page/span.ts'
import { eventRow, knotRow } from '../page/thread.ts'
import { sayEntry, sayInterview } from '../wording/say-event.ts'
import type { Subject } from '../wording/subject.ts'

/** A thing that happened, or a talk that will. */
export interface Happening {
  readonly at: string
  readonly words: string
}

/** How much of what happened is shown: the last few things, the others counted; or all. */
export type Past = 'latest' | 'whole'

/** How far back the thread goes; the rest is counted. */
const MOST_SHOWN = 5

/** What happened, oldest first: as much as a glance needs. */
export function historyRows({ case: file, zones }: Subject, how: Past): Row[] {
  const past = happeningsOf(file).filter(({ at }) => compareInstants(at, zones.now) <= 0)
  const shown = how === 'whole' ? past : past.slice(-MOST_SHOWN)
  const clock = wallClock(zones, zones.employer)
  const times = shown.map(({ at }) => {
    const moment = clock.read(at)
    return `${sayNearDay(moment, clock.now)} ${sayTime(moment)}`
  })
  const longest = Math.max(...times.map((time) => time.length))
  const rows = shown.map(({ words }, index) => {
    const time = (times[index] ?? '').padEnd(longest)
    return eventRow(`${time}  `, [plain(words)])
  })
  const earlier = past.length - shown.length
  return earlier > 0 ? [knotRow('past', [faint(`… and ${earlier} earlier`)]), ...rows] : rows
}

/** Talks still to come, the next one first. */
export function talksToCome({ case: file, zones }: Subject): Happening[] {
  return file.interviews
    .filter((interview) => interview.status !== 'cancelled' && compareInstants(interview.start, zones.now) > 0)
    .map((interview) => ({ at: interview.start, words: sayInterview(interview, file) }))
    .sort((a, b) => compareInstants(a.at, b.at))
}

function happeningsOf(file: Case): Happening[] {
  const talks = file.interviews.map((interview) => ({ at: interview.start, words: sayInterview(interview, file) }))
  const entries = file.log.flatMap((entry) => {
    const words = sayEntry(entry, file)
    return words === undefined ? [] : [{ at: entry.at, words }]
  })
  return [...talks, ...entries].sort((a, b) => compareInstants(a.at, b.at))
}
