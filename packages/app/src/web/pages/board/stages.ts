import type { PlanState } from '@afterword/engine'

/** A column of the board, and what putting a card there says has happened. */
export interface Stage {
  readonly id: 'to-come' | 'your-turn' | 'their-turn' | 'offer' | 'over'
  readonly title: string
  readonly states: readonly PlanState[]
  /** Logs that; null: nothing that one says brings a card here, only what one does. */
  readonly says: 'offer' | 'rejection' | 'moved-on' | 'on-hold' | null
}

/** The board from left to right. */
export const STAGES: readonly Stage[] = [
  { id: 'to-come', title: 'To come', states: ['preparing'], says: null },
  { id: 'your-turn', title: 'Your turn', states: ['answering', 'thanking', 'checking-in'], says: null },
  { id: 'their-turn', title: 'Their turn', states: ['waiting', 'on-hold'], says: 'on-hold' },
  { id: 'offer', title: 'Offer', states: ['offer'], says: 'offer' },
  { id: 'over', title: 'Over, or asleep', states: ['parked', 'rejected', 'closed'], says: 'moved-on' },
]

/** What can be said about a card, by its word in the form. */
export const MOVES = [
  ['offer', 'They made an offer'],
  ['on-hold', 'They put it on hold'],
  ['rejection', 'They said no'],
  ['moved-on', 'I moved on'],
] as const

export type Move = (typeof MOVES)[number][0]
