import { createClock, type Plan } from '@afterword/engine'
import type { CaseTally } from '../../ports/case-tally.ts'
import type { CaseFacts, MessageFacts } from './case-facts.ts'
import { answerKey, isAnswered, kindOf, type Outcome, PATIENCE, spanOf, upToThree } from './keys.ts'

const HOUR = 3_600_000
const inUtc = createClock('UTC').format

/** Counts what a case tells, as it stands. */
export function tallyOf(facts: CaseFacts, state: Plan['state']): CaseTally {
  const { talks, messages, fit } = facts
  const counts: Record<string, number> = {}
  const add = (key: string, count = 1) => {
    if (count > 0) counts[key] = (counts[key] ?? 0) + count
  }
  add(`stages/${stageOf(talks)}/${outcomeOf(facts, state)}`)
  for (const talk of talks) {
    add(`answer-time/${spanOf(talk.answered)}`)
    if (talk.answered !== null) add(answerKey(talk.answered))
    if (talk.answered !== null) add(`touches/${upToThree(talk.touches)}`)
    add('thanks/kept/yes', talk.thanked)
    add('thanks/kept/no', talk.owed - talk.thanked)
  }
  for (const message of messages.filter(({ answered }) => answered !== null)) {
    for (const key of keysOf(message, isAnswered(message) ? 'yes' : 'no')) add(key)
  }
  for (const { round, decision = 'open' } of fit) add(`fit/${upToThree(round)}/${decision}`)
  return {
    counts,
    waiting: messages
      .filter(({ answered }) => answered === null)
      .map((message) => ({ until: inUtc(message.at + PATIENCE * HOUR), keys: keysOf(message, 'no') })),
  }
}

/** What became of an opportunity. */
export function outcomeOf({ outcome }: Pick<CaseFacts, 'outcome'>, state: Plan['state']): Outcome {
  if (state === 'parked') return 'parked'
  if (state === 'rejected') return 'rejected'
  if (state !== 'closed') return 'live'
  return outcome ?? 'withdrawn'
}

/** The highest round that took place, up to three. */
export function stageOf(talks: CaseFacts['talks']): number {
  return upToThree(Math.max(0, ...talks.map(({ round }) => round)))
}

function keysOf(message: MessageFacts, answered: 'yes' | 'no'): string[] {
  const byKind = `follow-up/${kindOf(message)}/${answered}`
  return message.what === 'thank-you' ? [byKind] : [byKind, `timing/${spanOf(message.waited)}/${answered}`]
}
