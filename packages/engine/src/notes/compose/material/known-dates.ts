import type { Case } from '../../../model/case.ts'
import type { Clock } from '../../../time/clock.ts'
import { formatDay } from '../../../time/day.ts'
import type { EpochMs } from '../../../time/instant.ts'
import { momentOf } from '../moment.ts'

/**
 * The latest decision day stated up to that moment, by an interview that has ended, a message or a call; undefined when
 * a word after that day states no new one (etiquette: *decision date*).
 */
export function decisionDayOf(caseFile: Case, clock: Clock, now: EpochMs): string | undefined {
  const words = [
    ...caseFile.interviews
      .filter(({ status }) => status === undefined)
      .map((interview) => ({ at: momentOf(interview.end), day: interview.decisionBy })),
    ...caseFile.log.flatMap((entry) => {
      const isWord =
        (entry.type === 'received' && !/^(?:auto-reply|bounce)$/.test(entry.kind)) ||
        (entry.type === 'call' && entry.outcome === 'spoke')
      return isWord && (entry.type === 'received' || entry.type === 'call')
        ? [{ at: momentOf(entry.at), day: entry.decisionBy }]
        : []
    }),
  ]
    .filter(({ at }) => at <= now)
    .sort((one, other) => one.at - other.at)
  let known: string | undefined
  for (const { at, day } of words) {
    if (day !== undefined) known = day
    else if (known !== undefined && formatDay(clock.dayOf(at)) > known) known = undefined
  }
  return known
}
