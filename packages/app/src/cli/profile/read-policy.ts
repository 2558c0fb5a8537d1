import type { Policy, PresetName } from '@afterword/engine'
import type { RuleBook } from '../../use-cases/read-rules.ts'

/** What is to be changed in a policy, as typed. */
export interface PolicyWords {
  readonly preset?: PresetName | undefined
  readonly off?: readonly string[] | undefined
  readonly on?: readonly string[] | undefined
  /** `rule.parameter=value`. */
  readonly set?: readonly string[] | undefined
}

export type ReadPolicy =
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'wrong'; readonly message: string }

type RuleCard = RuleBook['rules'][number]

/** A policy with the changes in it; or what is wrong with them, and what to type instead. */
export function readPolicy(before: Policy, words: PolicyWords, rules: readonly RuleCard[]): ReadPolicy {
  const changed = new Map(Object.entries(before.rules ?? {}))
  const wrong = (message: string): ReadPolicy => ({ kind: 'wrong', message })
  const unknown = [...(words.off ?? []), ...(words.on ?? [])].find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined) return wrong(`“${unknown}” is no rule of plans. All of them: afterword rules`)
  for (const id of words.off ?? []) changed.set(id, 'off')
  for (const id of words.on ?? []) changed.delete(id)
  for (const typed of words.set ?? []) {
    const parts = /^([a-z-]+)\.([A-Za-z]+)=(.*)$/.exec(typed.trim())
    const rule = rules.find(({ id }) => id === parts?.[1])
    const name = parts?.[2] ?? ''
    const parameter = rule?.parameters[name]
    if (!parts || !rule)
      return wrong(`--set: write rule.parameter=value, for example touches-a-week.most=1, not “${typed}”.`)
    if (!parameter) {
      const names = Object.keys(rule.parameters).join(', ')
      return wrong(`--set: ${rule.id} has no “${name}”; it has ${names === '' ? 'nothing to set' : names}.`)
    }
    const value = 'oneOf' in parameter ? parts[3] : Number(parts[3])
    const kept = changed.get(rule.id)
    changed.set(rule.id, { ...(kept === 'off' ? {} : kept), [name]: value })
  }
  const { preset = before.preset } = words
  const rest = changed.size > 0 ? { rules: Object.fromEntries(changed) } : {}
  return { kind: 'policy', policy: { ...(preset === undefined ? {} : { preset }), ...rest } }
}
