import {
  etiquetteRules,
  type NoteRule,
  noteRuleExamples,
  noteRules,
  type RuleCard,
  type RuleExamples,
  sources,
} from '@afterword/engine'
import { type Refusal, refuse } from './failure.ts'
import { rankByLikeness } from './rank-by-likeness.ts'

/** A rule about written notes, without what makes it run. */
export type NoteRuleCard = Omit<NoteRule, 'check'>

/** The same, with what it fires on and what it stays silent on. */
export type NoteRulePage = NoteRuleCard & { readonly examples: RuleExamples }

export interface RuleBook {
  rules: readonly RuleCard[]
  noteRules: readonly NoteRuleCard[]
  sources: typeof sources
}

export type FoundRule =
  | { kind: 'rule'; rule: RuleCard; sources: typeof sources }
  | { kind: 'note-rule'; rule: NoteRulePage; sources: typeof sources }

/** All rules of the etiquette and of notes, and the texts they stand on. */
export function listRules(): RuleBook {
  return { rules: etiquetteRules, noteRules, sources }
}

/** One rule by its id. */
export function findRule(id: string): FoundRule | Refusal {
  const rule = etiquetteRules.find((card) => card.id === id)
  if (rule) return { kind: 'rule', rule, sources }
  const noteRule = noteRules.find((card) => card.id === id)
  const examples = noteRuleExamples[id]
  if (noteRule && examples) return { kind: 'note-rule', rule: { ...noteRule, examples }, sources }
  const ids = [...etiquetteRules, ...noteRules].map((card) => card.id)
  return refuse({ kind: 'unknown-rule', asked: id, nearest: rankByLikeness(id, ids) })
}
