import type { Situation } from '../../etiquette/rule-hooks.ts'
import { OFFICE_OPENS } from '../../time/hours.ts'
import type { EpochMs } from '../../time/instant.ts'
import type { Message, Touch } from './message.ts'
import { hasReached } from './message.ts'
import { lastEnded, lastWordAt } from './situation.ts'

/** Check-ins and closing notes, skipped ones too, with no human word after them; oldest first. */
export function unansweredTouches(s: Situation): Touch[] {
  const since = lastWordAt(s)
  return s.history.touches.filter((touch) => touch.at > since && counts(touch))
}

/** The last unanswered touch, if there is one. */
export function lastUnanswered(s: Situation): Touch | undefined {
  const touch = s.history.touches.findLast(counts)
  return touch && touch.at > lastWordAt(s) ? touch : undefined
}

/** Touches since the last interview ended, answered or not. */
export function touchesThisRound(s: Situation): Touch[] {
  const since = lastEnded(s)?.end ?? Number.NEGATIVE_INFINITY
  return s.history.touches.filter((touch) => touch.at > since && counts(touch))
}

/** All touches that did not come back. */
export function countedTouches(s: Situation): Touch[] {
  return s.history.touches.filter(counts)
}

/** When a try was made, or when it would have been had it not been let pass. */
export function momentOf(s: Situation, touch: Touch): EpochMs {
  return touch.skipped ? Math.max(touch.at, s.facts.employer.at(touch.day, OFFICE_OPENS)) : touch.at
}

function counts(touch: Touch): boolean {
  return touch.message?.bounced !== true
}

/** The first message of that purpose that reached somebody: to that contact, about that interview, from that moment on. */
export function findSent(
  s: Situation,
  purpose: Message['purpose'],
  where: { contact?: string | undefined; since?: number; interview?: string } = {},
): Message | undefined {
  return s.history.messages.find(
    (message) =>
      message.purpose === purpose &&
      hasReached(message) &&
      (where.contact === undefined || message.contact === where.contact) &&
      message.at >= (where.since ?? Number.NEGATIVE_INFINITY) &&
      (where.interview === undefined || message.interview === undefined || message.interview === where.interview),
  )
}
