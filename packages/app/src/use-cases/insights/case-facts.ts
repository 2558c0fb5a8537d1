import type { Debrief, EpochMs } from '@afterword/engine'

/** How long a human word took, hours; null: none came. */
export type Answered = number | null

/** A talk that took place. */
export interface TalkFacts {
  readonly interview: string
  readonly round: number
  readonly ended: EpochMs
  readonly answered: Answered
  /** Check-ins and closing notes before that word, or up to now. */
  readonly touches: number
  /** How many were to be thanked, and how many of them were within 24 hours. */
  readonly owed: number
  readonly thanked: number
}

/** A thank-you (the first of its talk), a check-in or a closing note. */
export interface MessageFacts {
  readonly what: 'thank-you' | 'check-in' | 'closing-note'
  readonly by: 'email' | 'phone' | 'post' | 'other'
  readonly at: EpochMs
  /** Hours since the talk ended, or since their last word after it. */
  readonly waited: number
  readonly answered: Answered
}

/** What one opportunity tells of the search. */
export interface CaseFacts {
  readonly offered: boolean
  /** The last word on it; null: there is none yet. */
  readonly outcome: 'accepted' | 'declined' | 'withdrawn' | 'moved-on' | 'rejected' | null
  readonly talks: readonly TalkFacts[]
  readonly messages: readonly MessageFacts[]
  readonly fit: readonly ({ readonly round: number } & NonNullable<Debrief['fit']>)[]
}
