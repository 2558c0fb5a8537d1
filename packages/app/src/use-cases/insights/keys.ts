import type { Answered, MessageFacts } from './case-facts.ts'

/** What the bars of each chart stand for, in their order. */
export const STAGES = ['0', '1', '2', '3'] as const
export const OUTCOMES = ['live', 'accepted', 'declined', 'withdrawn', 'rejected', 'parked', 'moved-on'] as const
export const WAITS = ['day', '3-days', 'week', '2-weeks', 'month', 'later'] as const
export const ANSWER_TIMES = [...WAITS, 'none'] as const
export const TOUCHES = ['0', '1', '2', '3'] as const
export const KINDS = ['thank-you', 'check-in-email', 'check-in-phone', 'check-in-other', 'closing-note'] as const
export const DECISIONS = ['continue', 'unsure', 'withdraw', 'open'] as const

export type Outcome = (typeof OUTCOMES)[number]

const DAY = 24
const SPANS = [
  ['day', DAY],
  ['3-days', 3 * DAY],
  ['week', 7 * DAY],
  ['2-weeks', 14 * DAY],
  ['month', 30 * DAY],
] as const

/** Hours after which a message counts as unanswered, whatever comes. */
export const PATIENCE = 14 * DAY

/** Which stretch of time a number of hours falls into. */
export function spanOf(answered: Answered): (typeof ANSWER_TIMES)[number] {
  if (answered === null) return 'none'
  return SPANS.find(([, most]) => answered <= most)?.[0] ?? 'later'
}

/** The kind of a message, a check-in by its channel. */
export function kindOf({ what, by }: MessageFacts): (typeof KINDS)[number] {
  if (what !== 'check-in') return what
  return by === 'email' ? 'check-in-email' : by === 'phone' ? 'check-in-phone' : 'check-in-other'
}

const ANSWERED = 'answered/'

/** Counts answers by the hours they took, whole ones after a day, lest there be as many counters as answers. */
export function answerKey(hours: number): string {
  return `${ANSWERED}${hours < DAY ? hours : Math.round(hours)}`
}

/** The hours that such a counter is of; undefined: it counts something else. */
export function hoursIn(key: string): number | undefined {
  return key.startsWith(ANSWERED) ? Number(key.slice(ANSWERED.length)) : undefined
}

/** Up to three; three stands for more. */
export function upToThree(count: number): number {
  return Math.min(3, Math.max(0, count))
}

export function isAnswered({ answered }: MessageFacts): boolean {
  return answered !== null && answered <= PATIENCE
}
