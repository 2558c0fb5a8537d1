import type { Contact } from '../model/case.ts'
import type { ActionKind } from '../model/plan.ts'
import type { Facts, Session } from '../planner/history/facts.ts'
import type { History } from '../planner/history/history.ts'
import type { Effect, Proposal, Reason } from '../planner/proposal.ts'
import type { Table } from '../planner/table.ts'
import type { EpochDay } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'

/** Everything a rule may know: the facts, what has happened so far, and the moment it is asked at. */
export interface Situation {
  readonly facts: Facts
  readonly history: History
  readonly rules: ActiveRules
  readonly now: EpochMs
  /** The employer's calendar day of `now`. */
  readonly today: EpochDay
}

/** How thanks and questions travel for an interview: straight to them, or through a recruiter (who may be unknown). */
export type Route = { readonly kind: 'direct' } | { readonly kind: 'through'; readonly contact: Contact | undefined }

/** Makes a reason in the name of the rule that is running. */
export type Cite = (effect: Effect, why: string) => Reason

/**
 * Whose word weighs more (etiquette: *Precedence*), heaviest first. Amendments run in this order; of the timings the
 * first that speaks decides.
 */
export const PRECEDENCE = [
  'employer',
  'route',
  'promise',
  'call-back',
  'decision-date',
  'urgency',
  'cadence',
  'style',
] as const
export type Precedence = (typeof PRECEDENCE)[number]

/** When the next check-in is due, before caps and hours have their say. */
export interface Timing {
  readonly day: EpochDay
  /** They asked for it: it ignores caps, pauses and preferences of channel. */
  readonly told?: true
  readonly channel?: 'email' | 'phone'
  /** They are on hold: caps and the closing note don't apply. */
  readonly uncapped?: true
  readonly reason: Reason
}

/** A channel that a check-in goes by, if it can. */
export interface ChannelWish {
  readonly channel: 'email' | 'phone'
  readonly reason: Reason
}

/** A reason not to propose a check-in at all for now. Told ones pass unless `evenTold`. */
export interface Pause {
  readonly evenTold?: true
  readonly hold?: { readonly until: EpochMs | null; readonly reason: Reason }
}

/** How many more check-ins (the closing note among them) may go out. */
export interface Allowance {
  readonly left: number
  readonly reason: Reason
}

/** Not before that moment. */
export interface Floor {
  /** When that became known: what had lapsed by then is not brought back. */
  readonly since: EpochMs
  readonly from: EpochMs
  readonly reason: Reason
}

/** The moment from which an opportunity counts as parked. */
export interface ParkedFrom {
  readonly at: EpochMs
  readonly reason: Reason
}

/** A check-in in the making. */
export interface CheckInDraft {
  readonly kind: 'check-in' | 'closing-note'
  readonly contact: Contact
  readonly day: EpochDay
  readonly channel: 'email' | 'phone'
  readonly told: boolean
}

/** Where a rule may take part in planning. `V`: the values of its parameters. */
export interface RuleHooks<V> {
  /** Steps that follow from what is known. */
  readonly propose?: (s: Situation, v: V, cite: Cite) => readonly Proposal[]
  /** Changes to what others proposed, and steps that hang on them. */
  readonly amend?: { readonly at: Precedence; readonly run: (s: Situation, v: V, cite: Cite, table: Table) => void }
  /** How thanks and questions travel for that interview. */
  readonly route?: (s: Situation, v: V, cite: Cite, session: Session | undefined) => Route | undefined
  /** The day of the next check-in. */
  readonly timing?: { readonly at: Precedence; readonly run: (s: Situation, v: V, cite: Cite) => Timing | undefined }
  readonly pause?: (s: Situation, v: V, cite: Cite) => Pause | undefined
  readonly allowance?: (s: Situation, v: V, cite: Cite) => Allowance
  /** Calls left until somebody answers; undefined: no limit. */
  readonly callsLeft?: (s: Situation, v: V, cite: Cite) => Allowance | undefined
  readonly channel?: {
    readonly at: Precedence
    readonly run: (s: Situation, v: V, cite: Cite, contact: Contact, day: EpochDay) => ChannelWish | undefined
  }
  /** A later day, when that one is not allowed. */
  readonly postpone?: (
    s: Situation,
    v: V,
    cite: Cite,
    draft: CheckInDraft,
  ) => { day: EpochDay; reason: Reason } | undefined
  /** What goes to that contact must wait. */
  readonly floor?: (s: Situation, v: V, cite: Cite, kind: ActionKind, contact: Contact | undefined) => Floor | undefined
  /** When the waiting ends. `exhausted`: no further check-in is allowed or possible. */
  readonly park?: (s: Situation, v: V, cite: Cite, end: CheckInEnd) => ParkedFrom | undefined
  /** Steps that follow from several cases together, for the case it is asked about. */
  readonly acrossCases?: (s: Situation, v: V, cite: Cite, others: readonly Situation[]) => readonly Proposal[]
  /** Steps for the seeker, about no case in particular. */
  readonly forSeeker?: (s: Situation, v: V, cite: Cite, all: readonly Situation[]) => readonly Proposal[]
  /** Minutes between the calls of one day. */
  readonly spacing?: (s: Situation, v: V, cite: Cite) => { readonly minutes: number; readonly reason: Reason }
  /** Whether interviewers are thanked at all. */
  readonly thanks?: (s: Situation, v: V) => boolean
  /** Until when something is under way that must be over before the opportunity can be parked; undefined: nothing is. */
  readonly keepsOpen?: (s: Situation, v: V) => EpochMs | undefined
  /** Whether calls keep office hours and roll to the next day when missed. */
  readonly officeHours?: (s: Situation, v: V, cite: Cite) => Reason
  /** Whether the last allowed check-in is a closing note. */
  readonly closingNote?: (s: Situation, v: V, cite: Cite) => Reason
}

/** Why there is no next check-in. */
export type CheckInEnd = 'exhausted' | 'unreachable' | 'paused' | 'going-on'

type Hooks = RuleHooks<never>
type Plain<K extends keyof Hooks> = NonNullable<Hooks[K]> extends (...args: infer A) => infer R ? [A, R] : never
type Ranked<K extends keyof Hooks> =
  NonNullable<Hooks[K]> extends { run: (...args: infer A) => infer R } ? [A, R] : never

/** Drops the situation, the values and the cite function from a hook's arguments: the binding supplies them. */
type Rest<A> = A extends [Situation, never, Cite, ...infer T] ? T : A extends [Situation, never] ? [] : never

/** A hook of one rule, its parameters and its name filled in. */
export interface Bound<A, R> {
  readonly rule: string
  readonly run: (s: Situation, ...rest: Rest<A> extends unknown[] ? Rest<A> : never) => R
}

export type PlainName = {
  [K in keyof Hooks]-?: NonNullable<Hooks[K]> extends (...args: never[]) => unknown ? K : never
}[keyof Hooks]
export type RankedName = Exclude<keyof Hooks, PlainName>

/** The rules that a policy leaves on, by the place where they take part; ranked ones heaviest precedence first. */
export type ActiveRules = { readonly [K in PlainName]: readonly Bound<Plain<K>[0], Plain<K>[1]>[] } & {
  readonly [K in RankedName]: readonly Bound<Ranked<K>[0], Ranked<K>[1]>[]
} & {
  /** Amendments of the least weight, which hang on what the heavier ones have settled. */
  readonly attend: readonly Bound<Ranked<'amend'>[0], Ranked<'amend'>[1]>[]
}
