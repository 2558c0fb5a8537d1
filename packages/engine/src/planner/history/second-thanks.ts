import type { Situation } from '../../etiquette/rule-hooks.ts'
import type { ContactId } from '../../model/case.ts'
import { businessWindow } from '../../time/hours.ts'
import type { EpochMs } from '../../time/instant.ts'
import type { Session } from './facts.ts'
import { countsAsThanks } from './situation.ts'

/**
 * When the route contact was already thanked for that interview, but without the names of the others: the window of a
 * second note, 09:00 to 17:00 of the next business day. Empty when there was no such note.
 */
export function namesForgotten(
  s: Situation,
  session: Session,
  contact: ContactId,
): { opens: EpochMs; target: EpochMs; due: EpochMs; businessWindow: true } | Record<string, never> {
  const sameDay = new Set(s.history.ended.filter(({ endDay }) => endDay === session.endDay).map(({ id }) => id))
  const sent = s.history.messages.findLast(
    (message) =>
      message.purpose === 'thank-you' &&
      message.contact === contact &&
      countsAsThanks(message) &&
      message.at >= session.end &&
      (message.interview === undefined || sameDay.has(message.interview)),
  )
  if (!sent) return {}
  const { opens, due } = businessWindow(s.facts.employer, s.facts.days.plus(sent.day, 1))
  return { opens, target: opens, due, businessWindow: true }
}
