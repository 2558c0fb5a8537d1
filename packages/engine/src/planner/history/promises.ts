import type { Situation } from '../../etiquette/rule-hooks.ts'
import type { Message } from './message.ts'
import { lastWordAt } from './situation.ts'
import { countedTouches, lastUnanswered } from './touches.ts'

/**
 * The note that announced a follow-up last, while that still stands: not kept by a try on its day or later, not
 * overtaken by a human word, nor by a try since.
 */
export function standingPromise(s: Situation): Message | undefined {
  const promise = s.history.messages.findLast(({ promisedDay, bounced }) => promisedDay !== undefined && !bounced)
  const day = promise?.promisedDay
  if (!promise || day === undefined || lastWordAt(s) > promise.at) return undefined
  const touch = lastUnanswered(s)
  if (touch && promise.at < touch.at) return undefined
  return countedTouches(s).some(({ at, day: made }) => at > promise.at && made >= day) ? undefined : promise
}
