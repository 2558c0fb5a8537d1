import type { ContactId } from '../../model/case.ts'
import type { ActionId } from '../../model/plan.ts'
import type { EpochMs } from '../../time/instant.ts'
import type { Session } from './facts.ts'
import type { Message, Touch } from './message.ts'
import type { Arrival, Word } from './word.ts'

/** How the opportunity stands: the latest of rejection, offer, on-hold, closing and parking decides. */
export type Standing =
  | { readonly kind: 'open' }
  | { readonly kind: 'on-hold'; readonly at: EpochMs; readonly arrival: Arrival }
  | { readonly kind: 'offer'; readonly at: EpochMs; readonly arrival: Arrival }
  | { readonly kind: 'rejected'; readonly at: EpochMs; readonly arrival: Arrival }
  | { readonly kind: 'parked'; readonly at: EpochMs; readonly because: Parking }
  | {
      readonly kind: 'closed'
      readonly at: EpochMs
      readonly outcome: 'accepted' | 'declined' | 'withdrawn' | 'moved-on'
      /** By a withdrawal that was sent: how things stood before, should it come back. */
      readonly before?: Standing
    }

export interface Parking {
  readonly rule: string
  readonly why: string
}

/** What has happened up to a moment, oldest first in every list. */
export interface History {
  /** Interviews that took place and are over. */
  readonly ended: Session[]
  /** Interviews over to which the employer did not come. */
  readonly missed: Session[]
  readonly messages: Message[]
  readonly arrivals: Arrival[]
  /** To whom mail has ever come back. */
  readonly bounced: Set<ContactId>
  /** Human words, interviews' ends included. */
  readonly words: Word[]
  /** Words and automatic mail that stated a decision date or how to follow up. */
  readonly statements: Word[]
  readonly touches: Touch[]
  readonly done: Map<ActionId, EpochMs>
  readonly dismissed: Map<ActionId, EpochMs>
  readonly snoozed: Map<ActionId, EpochMs>
  standing: Standing
  /** When the check-ins last had a reason to change. */
  turnedAt: EpochMs
}

export function emptyHistory(): History {
  return {
    ended: [],
    missed: [],
    messages: [],
    arrivals: [],
    bounced: new Set(),
    words: [],
    statements: [],
    touches: [],
    done: new Map(),
    dismissed: new Map(),
    snoozed: new Map(),
    standing: { kind: 'open' },
    turnedAt: Number.NEGATIVE_INFINITY,
  }
}
