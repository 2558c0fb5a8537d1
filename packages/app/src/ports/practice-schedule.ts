import type { Memory } from '@afterword/engine'

/** How an answer went: not at all, with effort, well, without effort. */
export type Rating = 'again' | 'hard' | 'good' | 'easy'

/** What a rating leads to. */
export interface NextPractice {
  readonly memory: Memory
  /** When to practise again, an instant. */
  readonly due: string
}

/** Spaces practice, so that it comes back shortly before it would be forgotten. */
export interface PracticeSchedule {
  /** What each rating at an instant would lead to; without a memory the card is new. */
  weigh(memory: Memory | undefined, now: string): Promise<Readonly<Record<Rating, NextPractice>>>
}
