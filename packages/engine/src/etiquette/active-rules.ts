import type { Policy } from '../model/case.ts'
import type { EtiquetteRule, ParameterSpecs } from './define-etiquette-rule.ts'
import { presets } from './presets.ts'
import {
  type ActiveRules,
  type Cite,
  type PlainName,
  PRECEDENCE,
  type Precedence,
  type RankedName,
  type Situation,
} from './rule-hooks.ts'

const PLAIN: readonly PlainName[] = [
  'propose',
  'route',
  'pause',
  'allowance',
  'callsLeft',
  'postpone',
  'floor',
  'park',
  'keepsOpen',
  'thanks',
  'officeHours',
  'closingNote',
  'acrossCases',
  'forSeeker',
  'spacing',
]
/** Amendments of this weight hang on what has been settled: they come once a thank-you has its final times. */
const LATE: readonly Precedence[] = ['cadence', 'style']

const RANKED: readonly RankedName[] = ['amend', 'timing', 'channel']

const prepared = new WeakMap<object, ActiveRules>()

/** The rules that are on, with parameters from the policy, else its preset, else the rule itself; once for each policy. */
export function activateRules(rules: readonly EtiquetteRule[], policy: Policy): ActiveRules {
  const key = policy.rules ? policy : presets[policy.preset ?? 'balanced']
  let active = prepared.get(key)
  if (!active) {
    active = prepareRules(rules, policy)
    prepared.set(key, active)
  }
  return active
}

function prepareRules(rules: readonly EtiquetteRule[], policy: Policy): ActiveRules {
  const active: Record<string, unknown[]> = {}
  for (const name of [...PLAIN, ...RANKED, 'attend']) active[name] = []
  const ranked: { name: string; at: Precedence; bound: unknown }[] = []
  for (const rule of rules) {
    const setting = policy.rules?.[rule.id]
    if (setting === 'off') continue
    const values = parameterValues(rule.id, rule.parameters, policy)
    const cite: Cite = (effect, why) => ({ rule: rule.id, effect, why })
    for (const name of PLAIN) {
      const hook = rule.hooks[name] as ((...args: unknown[]) => unknown) | undefined
      if (hook) active[name]?.push(bind(rule.id, hook, values, cite))
    }
    for (const name of RANKED) {
      const hook = rule.hooks[name]
      if (hook) ranked.push({ name, at: hook.at, bound: bind(rule.id, hook.run as never, values, cite) })
    }
  }
  ranked.sort((a, b) => PRECEDENCE.indexOf(a.at) - PRECEDENCE.indexOf(b.at))
  for (const { name, at, bound } of ranked) active[name === 'amend' && LATE.includes(at) ? 'attend' : name]?.push(bound)
  return active as unknown as ActiveRules
}

function bind(rule: string, hook: (...args: unknown[]) => unknown, values: unknown, cite: Cite) {
  // No hook takes more than two arguments of its own; spreading them would cost a tenth of a plan.
  return { rule, run: (s: Situation, a: unknown, b: unknown) => hook(s, values, cite, a, b) }
}

/** What a rule's parameters are under a policy. */
function parameterValues(id: string, specs: ParameterSpecs, policy: Policy): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const setting = policy.rules?.[id]
  const own = typeof setting === 'object' ? setting : {}
  const preset = presets[policy.preset ?? 'balanced'].parameters[id] ?? {}
  for (const [name, spec] of Object.entries(specs)) values[name] = own[name] ?? preset[name] ?? spec.default
  return values
}
