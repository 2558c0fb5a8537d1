import type { CaseTally } from '../../ports/case-tally.ts'
import type { CaseFacts, MessageFacts } from './case-facts.ts'
import { isAnswered, kindOf, PATIENCE, spanOf, upToThree } from './keys.ts'

const HOUR = 3_600_000

/** Counts what a case tells. */
export function tallyOf({ outcome, talks, messages, fit }: CaseFacts): CaseTally {
  const counts: Record<string, number> = {}
  const add = (key: string, count = 1) => {
    if (count > 0) counts[key] = (counts[key] ?? 0) + count
  }
  for (const talk of talks) {
    add(`answer-time/${spanOf(talk.answered)}`)
    if (talk.answered !== null) add(`touches/${upToThree(talk.touches)}`)
    add('thanks/kept/yes', talk.thanked)
    add('thanks/kept/no', talk.owed - talk.thanked)
  }
  for (const message of messages.filter(({ answered }) => answered !== null)) {
    for (const key of keysOf(message, isAnswered(message) ? 'yes' : 'no')) add(key)
  }
  for (const { round, decision = 'open' } of fit) add(`fit/${upToThree(round)}/${decision}`)
  return {
    stage: stageOf(talks),
    outcome,
    counts,
    answers: talks.flatMap(({ answered }) => (answered === null ? [] : [answered])),
    waiting: messages
      .filter(({ answered }) => answered === null)
      .map((message) => ({ until: message.at + PATIENCE * HOUR, keys: keysOf(message, 'no') })),
  }
}

/** The highest round that took place, up to three. */
export function stageOf(talks: CaseFacts['talks']): number {
  return upToThree(Math.max(0, ...talks.map(({ round }) => round)))
}

function keysOf(message: MessageFacts, answered: 'yes' | 'no'): string[] {
  const byKind = `follow-up/${kindOf(message)}/${answered}`
  return message.what === 'thank-you' ? [byKind] : [byKind, `timing/${spanOf(message.waited)}/${answered}`]
}
