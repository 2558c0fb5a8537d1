import type { Case, Interview } from '../../model/case.ts'
import { type EpochDay, parseDay } from '../../time/day.ts'
import { type EpochMs, parseInstant } from '../../time/instant.ts'

/**
 * The decision date known at a moment for an interview: its own, or the one of the latest thing written or said after
 * its end. A later word that states none leaves it standing here: a note must not rush a date that was once named.
 */
export function knownDecisionDate(theCase: Case, interview: Interview | undefined, now: EpochMs): EpochDay | undefined {
  const from = interview ? (parseInstant(interview.end) ?? 0) : 0
  let known = interview?.decisionBy
  let latest = Number.NEGATIVE_INFINITY
  for (const entry of theCase.log) {
    if ((entry.type !== 'received' && entry.type !== 'call') || !entry.decisionBy) continue
    const at = parseInstant(entry.at) ?? 0
    if (at > now || at < from || at < latest) continue
    latest = at
    known = entry.decisionBy
  }
  return known === undefined ? undefined : parseDay(known)
}

/** Days on which the employer told the writer to follow up, as known at a moment. */
export function toldDays(theCase: Case, now: EpochMs, dayOf: (at: string) => EpochDay): EpochDay[] {
  const days: EpochDay[] = []
  const add = (followUp: Interview['followUp'], at: string) => {
    if (!followUp || (parseInstant(at) ?? 0) > now) return
    const day = followUp.on
      ? parseDay(followUp.on)
      : followUp.inDays === undefined
        ? undefined
        : dayOf(at) + followUp.inDays
    if (day !== undefined) days.push(day)
  }
  for (const interview of theCase.interviews) add(interview.followUp, interview.end)
  for (const entry of theCase.log) if (entry.type === 'received' || entry.type === 'call') add(entry.followUp, entry.at)
  return days
}
