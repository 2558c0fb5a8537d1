import type { PracticeCard } from '@afterword/engine'
import type { Rating } from '../ports/practice-schedule.ts'
import { momentIn } from './moments/moment.ts'
import { sayDay, sayDistance } from './moments/say-moment.ts'

/** The frame of an answer, in its order. */
export const FRAME: readonly {
  readonly part: keyof PracticeCard['answer']
  readonly label: string
  readonly asks: string
}[] = [
  { part: 'situation', label: 'Situation', asks: 'Where it was, in a line' },
  { part: 'task', label: 'Task', asks: 'What was up to you' },
  { part: 'action', label: 'Action', asks: 'What you did, a line for each step' },
  { part: 'result', label: 'Result', asks: 'What came of it, with a number if there is one' },
]

/** How an answer went, in words for a button. */
export const RATING_LABELS: Readonly<Record<Rating, string>> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
}

/** `in 10 min`, `in 3 days`. Instants. */
export function sayPause(due: string, now: string): string {
  return sayDistance(momentIn('UTC', due), momentIn('UTC', now))
}

/** `Asked twice: Larkspur Thu 10 Sep, Alder Tue 15 Sep`; undefined for a question that nobody asked yet. */
export function sayAsked({ asked }: PracticeCard, now: string): string | undefined {
  if (asked.length === 0) return undefined
  const times = asked.length === 1 ? 'once' : asked.length === 2 ? 'twice' : `${asked.length} times`
  const places = asked.map(({ employer, on }) => `${employer} ${sayDay(on, momentIn('UTC', now))}`)
  return `Asked ${times}: ${places.join(', ')}`
}

/** The points of a part of an answer, a line each. */
export function pointsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((line) => line !== '')
}
