import { etiquetteRules, type RuleCard, sources } from '@afterword/engine'
import { type Refusal, refuse } from './failure.ts'
import { rankByLikeness } from './rank-by-likeness.ts'

export interface RuleBook {
  rules: readonly RuleCard[]
  sources: typeof sources
}

/** All rules of the etiquette, and the texts they stand on. */
export function listRules(): RuleBook {
  return { rules: etiquetteRules, sources }
}

/** One rule by its id. */
export function findRule(id: string): { kind: 'rule'; rule: RuleCard; sources: typeof sources } | Refusal {
  const rule = etiquetteRules.find((card) => card.id === id)
  if (rule) return { kind: 'rule', rule, sources }
  const ids = etiquetteRules.map((card) => card.id)
  return refuse({ kind: 'unknown-rule', asked: id, nearest: rankByLikeness(id, ids) })
}
