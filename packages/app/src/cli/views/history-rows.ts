import { happeningsOf } from '../../wording/happenings.ts'
import { sayNearDay, sayTime } from '../../wording/moments/say-moment.ts'
import { wallClock } from '../../wording/moments/zones.ts'
import type { Subject } from '../../wording/subject.ts'
import type { Row } from '../page/row.ts'
import { faint, plain } from '../page/span.ts'
import { eventRow, knotRow } from '../page/thread.ts'

/** How much of what happened is shown: the last few things, the others counted; or all. */
export type Past = 'latest' | 'whole'

/** How far back the thread goes; the rest is counted. */
const MOST_SHOWN = 5

/** What happened, oldest first: as much as a glance needs. */
export function historyRows(subject: Subject, how: Past): Row[] {
  const { zones } = subject
  const past = happeningsOf(subject)
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
