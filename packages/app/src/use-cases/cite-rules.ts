import { etiquetteRules, type RuleCard } from '@afterword/engine'

/** The source texts behind a rule, by its id: `thank-everyone` → S0, S1, S4. */
export type Citations = ReadonlyMap<string, readonly string[]>

/** Which rule stands on which source texts. */
export function citeRules(rules: readonly RuleCard[] = etiquetteRules): Citations {
  return new Map(rules.map((rule) => [rule.id, [...new Set(rule.provenance.map(({ source }) => source))].sort()]))
}
