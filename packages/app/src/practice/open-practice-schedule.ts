import type { Memory } from '@afterword/engine'
import { type Card, type CardInput, createEmptyCard, type FSRSParameters, fsrs, Rating, State } from 'ts-fsrs'
import type { NextPractice, PracticeSchedule } from '../ports/practice-schedule.ts'

/** A search for work is over in months: what is known well comes back within a quarter all the same. */
const LONGEST_DAYS = 90

const STATES = {
  [State.New]: 'learning',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
} as const

/** Spacing by FSRS 6. `fuzz` spreads what was practised on one day over several; the same card still gives the same day. */
export function openPracticeSchedule({ fuzz }: { readonly fuzz: boolean }): PracticeSchedule {
  const settings: Partial<FSRSParameters> = {
    enable_fuzz: fuzz,
    maximum_interval: LONGEST_DAYS,
    learning_steps: ['10m'],
    relearning_steps: ['10m'],
  }
  const scheduler = fsrs(settings)
  return {
    weigh: async (memory, now) => {
      const outcomes = scheduler.repeat(memory ? toCard(memory) : createEmptyCard(now), now)
      const next = (rating: Rating.Again | Rating.Hard | Rating.Good | Rating.Easy) =>
        nextOf(outcomes[rating].card, now)
      return {
        again: next(Rating.Again),
        hard: next(Rating.Hard),
        good: next(Rating.Good),
        easy: next(Rating.Easy),
      }
    },
  }
}

function toCard({ state, stability, difficulty, days, steps, reps, lapses, last }: Memory): CardInput {
  return {
    state: { learning: State.Learning, review: State.Review, relearning: State.Relearning }[state],
    stability,
    difficulty,
    scheduled_days: days,
    elapsed_days: 0,
    learning_steps: steps,
    reps,
    lapses,
    // The library reckons from the last review; when it was due does not matter.
    due: last,
    last_review: last,
  }
}

function nextOf(card: Card, now: string): NextPractice {
  return {
    due: card.due.toISOString(),
    memory: {
      state: STATES[card.state],
      stability: card.stability,
      difficulty: card.difficulty,
      days: card.scheduled_days,
      steps: card.learning_steps,
      reps: card.reps,
      lapses: card.lapses,
      last: now,
    },
  }
}
