import type { ContactId, InterviewId, ResourceId } from '../model/case.ts'
import type { ActionChannel, ActionId, ActionKind, Inclusion } from '../model/plan.ts'
import type { EpochDay } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'

/** What a rule did to a step. */
export type Effect = 'proposed' | 'timed' | 'routed' | 'moved' | 'limited' | 'added'

/** Why a step is as it is: the rule, what it did, and words a job seeker understands. */
export interface Reason {
  readonly rule: string
  readonly effect: Effect
  readonly why: string
}

/** A step that a rule proposes; others may amend it before it becomes an action of the plan. */
export interface Proposal {
  readonly id: ActionId
  readonly kind: ActionKind
  contact?: ContactId
  interview?: InterviewId
  channel: ActionChannel
  opens: EpochMs
  target?: EpochMs
  due: EpochMs
  /** The first moment at which it is no longer proposed. Absent: it stays until it is done. */
  gone?: EpochMs
  /** What this duty springs from: ticking off or dismissing one of the same id before it meant an earlier one. */
  since?: EpochMs
  /** It is done within office hours of one day, and moves from business day to business day. */
  businessWindow?: true
  optional?: true
  passOnTo?: readonly ContactId[]
  includes?: readonly Inclusion[]
  followUpOn?: EpochDay
  resource?: ResourceId
  needs?: readonly ActionId[]
  /** Comes before others of its kind: a check-in they asked for, a thank-you in the fast lane. */
  pressing?: true
  /** Office hours end later than 17:00 for this call (minutes since midnight). */
  closes?: number
  reasons: readonly Reason[]
}

/** What must not be done now. */
export interface HoldProposal {
  readonly kinds: readonly ActionKind[]
  readonly contact?: ContactId
  readonly interview?: InterviewId
  until: EpochMs | null
  readonly reasons: readonly Reason[]
}

/** Adds what a step is to include, each once. */
export function include(proposal: Proposal, what: Inclusion, reason: Reason): void {
  if (proposal.includes?.includes(what)) return
  proposal.includes = [...(proposal.includes ?? []), what]
  proposal.reasons = [...proposal.reasons, reason]
}

/** Moves a step, and says why. */
export function move(proposal: Proposal, to: { opens: EpochMs; target?: EpochMs; due: EpochMs }, reason: Reason): void {
  Object.assign(proposal, to)
  proposal.reasons = [...proposal.reasons, reason]
}
