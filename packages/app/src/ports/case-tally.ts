import type { EpochMs } from '@afterword/engine'

/**
 * What one opportunity adds to the counts over all of them. Worked out whenever the case changes, so that looking over
 * thousands reads one short row of each.
 */
export interface CaseTally {
  /** Rounds that took place: 0 to 3, 3 standing for more. */
  readonly stage: number
  /** The last word on it; null: there is none yet. */
  readonly outcome: 'accepted' | 'declined' | 'withdrawn' | 'moved-on' | 'rejected' | null
  /** How often something came about, by chart, bar and part: `follow-up/check-in-email/yes`. */
  readonly counts: Readonly<Record<string, number>>
  /** Hours that answers to talks took. */
  readonly answers: readonly number[]
  /** What is to be counted as well once its time is over: messages that may yet be answered. */
  readonly waiting: readonly { readonly until: EpochMs; readonly keys: readonly string[] }[]
}
