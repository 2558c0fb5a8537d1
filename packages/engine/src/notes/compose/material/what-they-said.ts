import type { Case, FollowUp } from '../../../model/case.ts'
import { type EpochDay, parseDay } from '../../../time/day.ts'
import type { EpochMs } from '../../../time/instant.ts'
import { momentOf } from '../moment.ts'
import type { Writing } from '../writing.ts'

/** How far a check-in may be put off by a weekend or holidays and still be the one they asked for, in days. */
const SHIFT = 4

/** Whether the employer named the day on which the writing's action opens (or one that moved to the next business day). */
export function isTold(writing: Writing): boolean {
  const { assignment, clock, now } = writing
  const opens = clock.dayOf(momentOf(assignment.action.opens))
  return followUpsOf(assignment.caseFile, now).some(({ told, at }) => {
    const day = dayOfFollowUp(told, clock.dayOf(at))
    return day !== undefined && day <= opens && opens - day <= SHIFT
  })
}

function followUpsOf(caseFile: Case, now: EpochMs): { told: FollowUp; at: EpochMs }[] {
  const inInterviews = caseFile.interviews.map(({ end, followUp }) => ({ told: followUp, at: momentOf(end) }))
  const inLog = caseFile.log.flatMap((entry) =>
    entry.type === 'received' || entry.type === 'call' ? [{ told: entry.followUp, at: momentOf(entry.at) }] : [],
  )
  return [...inInterviews, ...inLog].flatMap(({ told, at }) => (told && at <= now ? [{ told, at }] : []))
}

function dayOfFollowUp(told: FollowUp, said: EpochDay): EpochDay | undefined {
  if (told.on !== undefined) return parseDay(told.on)
  return told.inDays === undefined ? undefined : said + told.inDays
}

/** Whether the last thing they wrote was that the search is on hold. */
export function isOnHold(caseFile: Case, now: EpochMs): boolean {
  const words = caseFile.log
    .flatMap((entry) => (entry.type === 'received' && !/^(?:auto-reply|bounce)$/.test(entry.kind) ? [entry] : []))
    .filter(({ at }) => momentOf(at) <= now)
    .sort((one, other) => momentOf(other.at) - momentOf(one.at))
  return words[0]?.kind === 'on-hold'
}
