import type { Situation } from '../../etiquette/rule-hooks.ts'
import type { EpochDay } from '../../time/day.ts'
import type { EpochMs } from '../../time/instant.ts'
import type { Session } from './facts.ts'

/** The interview that ended last, of those that took place. */
export function lastEnded(s: Situation): Session | undefined {
  return s.history.ended.at(-1)
}

/** Interviews that are not over yet and not cancelled, next first. */
export function sessionsToCome(s: Situation): Session[] {
  return s.facts.sessions.filter((session) => session.held && session.end > s.now)
}

/** The moment of the last human word. */
export function lastWordAt(s: Situation): EpochMs {
  return s.history.words.at(-1)?.at ?? Number.NEGATIVE_INFINITY
}

/**
 * D of the etiquette: the decision date stated last. Unknown again once a human word on a later day than D states no
 * new one.
 */
export function decisionDay(s: Situation): EpochDay | undefined {
  const { statements, words } = s.history
  const stated = statements.findLast((word) => word.decisionDay !== undefined)
  const day = stated?.decisionDay
  // A date that lay in the past when it was named is a slip.
  if (stated === undefined || day === undefined || day < stated.day) return undefined
  const outdated = words.some((word) => word.at >= stated.at && word !== stated && word.day > day)
  return outdated ? undefined : day
}

/** *Anchor*: the day of the latest of the last interview's end, the last thank-you after it, the last human word. */
export function anchorDay(s: Situation): EpochDay | undefined {
  const word = s.history.words.at(-1)
  const end = lastEnded(s)?.end ?? Number.NEGATIVE_INFINITY
  const thanks = s.history.messages.findLast(
    (message) => message.purpose === 'thank-you' && message.at >= end && countsAsThanks(message),
  )
  if (!word) return thanks?.day
  return thanks && thanks.at > word.at ? thanks.day : word.day
}

/** A thank-you by text or social media does not count as one (S1), nor one that came back. */
export function countsAsThanks(message: { channel: string; bounced: boolean }): boolean {
  return !message.bounced && message.channel !== 'text' && message.channel !== 'linkedin'
}

/** The decision date that matters for an interview: its own, else D when that is not before the interview's day. */
export function decisionFor(s: Situation, session: Session): EpochDay | undefined {
  if (session.decisionDay !== undefined) return session.decisionDay
  const known = decisionDay(s)
  return known !== undefined && known >= session.endDay ? known : undefined
}
