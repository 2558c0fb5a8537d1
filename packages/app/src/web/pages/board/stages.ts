import type { PlanState } from '@afterword/engine'

/** A column of the board, and what putting a card there may say has happened. */
export interface Stage {
  readonly id: 'to-come' | 'your-turn' | 'their-turn' | 'offer' | 'over'
  readonly title: string
  readonly states: readonly PlanState[]
  /** Of several it is asked which. None: nothing that one says brings a card here, only what one does. */
  readonly moves: readonly Move[]
}

/** The board from left to right. */
export const STAGES: readonly Stage[] = [
  { id: 'to-come', title: 'To come', states: ['preparing'], moves: [] },
  { id: 'your-turn', title: 'Your turn', states: ['answering', 'thanking', 'checking-in'], moves: [] },
  { id: 'their-turn', title: 'Their turn', states: ['waiting', 'on-hold'], moves: ['on-hold'] },
  { id: 'offer', title: 'Offer', states: ['offer'], moves: ['offer'] },
  {
    id: 'over',
    title: 'Over, or asleep',
    states: ['parked', 'rejected', 'closed'],
    moves: ['rejection', 'moved-on', 'withdrawn', 'declined', 'accepted'],
  },
]

/** What can be said about a card, by its word in the form. */
export const MOVES = [
  ['offer', 'They made an offer'],
  ['on-hold', 'They put it on hold'],
  ['rejection', 'They said no'],
  ['moved-on', 'I moved on'],
  ['withdrawn', 'I withdrew'],
  ['declined', 'I turned the offer down'],
  ['accepted', 'I took the job'],
] as const

export type Move = (typeof MOVES)[number][0]
