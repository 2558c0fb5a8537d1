import { closest, distance } from 'fastest-levenshtein'
import type { ParameterSpec, ParameterSpecs } from '../etiquette/define-etiquette-rule.ts'
import { etiquetteRules } from '../etiquette/etiquette-rules.ts'
import type { Policy } from '../model/case.ts'
import type { Problem } from '../model/problem.ts'
import { noteRuleIds } from '../notes/lint/note-rule-ids.ts'

/** Every rule that a policy can name; rules of notes have no parameters. */
const knownRules = new Map<string, ParameterSpecs>([
  ...noteRuleIds.map((id) => [id, {}] as const),
  ...etiquetteRules.map(({ id, parameters }) => [id, parameters] as const),
])

/** Rules and parameters of a policy that don't exist, and values outside their bounds. */
export function checkPolicy(policy: Policy): Problem[] {
  return Object.entries(policy.rules ?? {}).flatMap(([id, setting]) => {
    const path = `policy.rules.${id}`
    const parameters = knownRules.get(id)
    if (!parameters) {
      return [{ path, message: `names no rule${suggest(id, [...knownRules.keys()])} ("afterword rules" lists them)` }]
    }
    if (setting === 'off') return []
    return Object.entries(setting).flatMap(([name, value]) => {
      const spec = parameters[name]
      const message = spec ? checkValue(spec, value) : sayUnknown(name, Object.keys(parameters))
      return message === undefined ? [] : [{ path: `${path}.${name}`, message }]
    })
  })
}

function checkValue(spec: ParameterSpec, value: unknown): string | undefined {
  if ('oneOf' in spec) {
    const known = spec.oneOf.some((one) => one === value)
    return known ? undefined : `must be one of ${spec.oneOf.map((one) => JSON.stringify(one)).join(', ')}`
  }
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= spec.least && value <= spec.most
  return fits ? undefined : `must be a whole number from ${spec.least} to ${spec.most} (${spec.unit})`
}

function sayUnknown(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'is no parameter: this rule has none, it can only be switched "off"'
  return `is no parameter of this rule${suggest(name, known)} (it has ${known.join(', ')})`
}

function suggest(word: string, known: readonly string[]): string {
  const near = closest(word, [...known])
  return near !== undefined && distance(word, near) <= 3 ? `, did you mean "${near}"?` : ''
}
