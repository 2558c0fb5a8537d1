import { describe, expect, it } from 'vitest'
import { parseCase } from '../intake/parse-case.ts'
import type { Plan, Portfolio } from '../model/plan.ts'
import { etiquetteRules } from './etiquette-rules.ts'
import { exampleCase } from './example-case.ts'
import { planExample } from './plan-example.ts'
import type { CaseChanges } from './rule-example.ts'
import { sources } from './sources.ts'

describe.each(etiquetteRules.map((rule) => [rule.id, rule] as const))('rule %s', (_id, rule) => {
  const { firing, silent } = rule.examples
  it.each([...firing, ...silent].map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const { plan: planned } = planExample(example)
    const { expect: wanted } = example
    if (wanted.state !== undefined) expect(planned.state).toBe(wanted.state)
    for (const action of wanted.actions ?? []) expect(planned.actions).toContainEqual(expect.objectContaining(action))
    for (const action of wanted.absent ?? [])
      expect(planned.actions).not.toContainEqual(expect.objectContaining(action))
    for (const hold of wanted.holds ?? []) expect(planned.holds).toContainEqual(expect.objectContaining(hold))
    for (const hold of wanted.noHolds ?? []) expect(planned.holds).not.toContainEqual(expect.objectContaining(hold))
  })

  it.each([...firing, ...silent].map((example) => [example.title, example] as const))(
    'is a valid case: %s',
    (_title, example) => {
      const json: unknown = JSON.parse(JSON.stringify(exampleCase(example.given)))
      expect(parseCase(json)).toMatchObject({ kind: 'case' })
    },
  )

  it('changes the plan where it fires, and leaves no trace there when it is switched off', () => {
    const cited = (planned: Plan | Portfolio) =>
      [...planned.actions, ...planned.holds].some(({ because }) => because.some((reason) => reason.rule === rule.id))
    const without = (changes: CaseChanges = {}): CaseChanges => {
      const rules = { ...changes.policy?.rules, [rule.id]: 'off' as const }
      return { ...changes, policy: { ...changes.policy, rules } }
    }
    for (const example of firing) {
      const off = { ...example, given: without(example.given), others: (example.others ?? []).map(without) }
      expect(cited(planExample(off).plan)).toBe(false)
      expect(JSON.stringify(planExample(off).plan)).not.toBe(JSON.stringify(planExample(example).plan))
    }
  })

  it('names sources that exist, and parameters within their bounds', () => {
    for (const { source } of rule.provenance) expect(sources[source]).toBeDefined()
    for (const spec of Object.values(rule.parameters)) {
      if ('oneOf' in spec) expect(spec.oneOf).toContain(spec.default)
      else expect(spec.default >= spec.least && spec.default <= spec.most).toBe(true)
    }
  })
})
