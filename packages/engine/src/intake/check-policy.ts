import { closest, distance } from 'fastest-levenshtein'
import type { ParameterSpec } from '../etiquette/define-etiquette-rule.ts'
import { etiquetteRules } from '../etiquette/etiquette-rules.ts'
import type { Policy } from '../model/case.ts'
import type { Problem } from '../model/problem.ts'

/** Rules and parameters of a policy that don't exist, and values outside their bounds. */
export function checkPolicy(policy: Policy): Problem[] {
  const problems: Problem[] = []
  for (const [id, setting] of Object.entries(policy.rules ?? {})) {
    const path = `policy.rules.${id}`
    const rule = etiquetteRules.find((one) => one.id === id)
    if (!rule) {
      problems.push({
        path,
        message: `names no rule${suggest(
          id,
          etiquetteRules.map((one) => one.id),
        )} ("afterword rules" lists them)`,
      })
      continue
    }
    if (setting === 'off') continue
    for (const [name, value] of Object.entries(setting)) {
      const spec = rule.parameters[name]
      const message = spec ? checkValue(spec, value) : sayUnknown(name, Object.keys(rule.parameters))
      if (message !== undefined) problems.push({ path: `${path}.${name}`, message })
    }
  }
  return problems
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
