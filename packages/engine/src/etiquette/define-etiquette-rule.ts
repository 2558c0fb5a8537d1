import type { NonEmpty, Provenance } from '../model/provenance.ts'
import type { RuleExample } from './rule-example.ts'
import type { RuleHooks } from './rule-hooks.ts'

/** A number a rule owns. `unit` as people say it: "business days", "hours". */
export interface NumberParameter {
  readonly says: string
  readonly default: number
  readonly unit: string
  readonly least: number
  readonly most: number
}

/** A choice a rule offers. */
export interface ChoiceParameter {
  readonly says: string
  readonly default: string
  readonly oneOf: NonEmpty<string>
}

export type ParameterSpec = NumberParameter | ChoiceParameter
export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>

/** The values of a rule's parameters, by name. */
export type ParameterValues<P extends ParameterSpecs> = {
  readonly [K in keyof P]: P[K] extends { readonly oneOf: NonEmpty<infer C> } ? C : number
}

/** What a rule says of itself: shown in plans, in `afterword rules` and on its page. */
export interface RuleCard<P extends ParameterSpecs = ParameterSpecs> {
  /** Kebab-case, the file's name. */
  readonly id: string
  /** The rule in a few words, as an imperative. */
  readonly title: string
  /** The rule in full, for a person who is looking for work. */
  readonly says: string
  readonly provenance: NonEmpty<Provenance>
  readonly parameters: P
  /** Cases that run as tests: where the rule shows, and where it keeps silent. */
  readonly examples: { readonly firing: NonEmpty<RuleExample>; readonly silent: NonEmpty<RuleExample> }
}

/** One rule of the etiquette: its card, and what it does to a plan. */
export interface EtiquetteRule<P extends ParameterSpecs = ParameterSpecs> extends RuleCard<P> {
  readonly hooks: RuleHooks<ParameterValues<P>>
}

/** Declares a rule, so that its hooks see its parameters with their types. */
export function defineEtiquetteRule<const P extends ParameterSpecs>(rule: EtiquetteRule<P>): EtiquetteRule {
  // The registry holds rules of all parameters; each hook is only ever called with its own rule's values.
  return rule as unknown as EtiquetteRule
}
