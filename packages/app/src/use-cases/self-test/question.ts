import type { Action, Case, ExampleNote } from '@afterword/engine'
import type { Area } from './areas.ts'
import type { Draw } from './create-draw.ts'
import type { Numbered } from './numbered.ts'

/** A step as an option: what to do, to whom, by which channel. */
export type Deed = Pick<Action, 'kind' | 'contact' | 'interview' | 'channel'>

/** What can be chosen. */
export type Choosable =
  | { readonly kind: 'deed'; readonly deed: Deed }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'amount'; readonly value: number; readonly unit: string }
  | { readonly kind: 'note'; readonly note: ExampleNote }

export interface Option {
  readonly what: Choosable
  readonly right: boolean
}

/** What a question asks. */
export type Asked =
  /** Which of these are due now? The plan of the case knows. */
  | { readonly form: 'due'; readonly case: Case; readonly now: string }
  /** Which of these must wait? The holds of the plan know. */
  | { readonly form: 'wait'; readonly case: Case; readonly now: string }
  /** On which day is this step to be taken? */
  | { readonly form: 'when'; readonly case: Case; readonly now: string; readonly deed: Deed }
  /** How many, how long? The rule's own number is right. */
  | { readonly form: 'number'; readonly of: Numbered }
  /** Which of these notes break the rule? The linter knows. */
  | { readonly form: 'break' }
  /** With which of these is the linter content, in place of this one? */
  | { readonly form: 'mend'; readonly note: ExampleNote }

/** A question of the self-test with its options in their order. */
export interface TestQuestion {
  readonly id: string
  readonly area: Area
  /** The rule that answers it. */
  readonly rule: string
  readonly take: 'one' | 'any'
  readonly asked: Asked
  readonly options: readonly Option[]
  /** What the plan itself says to it; none where the rule says it all. */
  readonly because: readonly string[]
}

/** A question that a test may hold; its options are drawn when it does. */
export interface PoolItem {
  readonly id: string
  readonly form: Asked['form']
  ask(draw: Draw): TestQuestion
}
