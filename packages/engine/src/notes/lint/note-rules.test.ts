import { describe, expect, it } from 'vitest'
import { PLAIN_CALENDAR } from '../../time/business-days.ts'
import { EXAMPLE_NOW, exampleCase } from './examples/example-case.ts'
import { lintExample, readExample } from './examples/lint-example.ts'
import { lintNotes } from './lint-notes.ts'
import { noteRuleExamples } from './note-rule-examples.ts'
import { noteRules } from './note-rules.ts'

describe.each(noteRules)('$id', (rule) => {
  const examples = noteRuleExamples[rule.id]
  if (!examples) throw new Error(`${rule.id} has no examples.`)

  it.each(examples.fires)('fires on its example %#', (example) => {
    expect(lintExample(example).filter((finding) => finding.ruleId === rule.id)).not.toEqual([])
  })

  it.each(examples.silent)('stays silent on its example %#', (example) => {
    expect(lintExample(example).filter((finding) => finding.ruleId === rule.id)).toEqual([])
  })

  it('reports only severities that it declares', () => {
    const declared = [rule.severity, rule.alsoSeverity]
    for (const example of examples.fires)
      for (const finding of lintExample(example))
        if (finding.ruleId === rule.id) expect(declared).toContain(finding.severity)
  })
})

describe('the registry', () => {
  it('names each rule once, in kebab-case', () => {
    const ids = noteRules.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/)
  })

  it('has examples of no other rule', () => {
    expect(Object.keys(noteRuleExamples).toSorted()).toEqual(noteRules.map((rule) => rule.id).toSorted())
  })

  it('leaves out a rule that the case switches off', () => {
    const theCase = { ...exampleCase(undefined), policy: { rules: { 'require-thanks': 'off' as const } } }
    const note = readExample('note.txt', { text: 'It was good to meet you today.' })
    const result = lintNotes(theCase, [note], { now: EXAMPLE_NOW, calendar: PLAIN_CALENDAR })
    expect(result.kind === 'checked' && result.findings.some((finding) => finding.ruleId === 'require-thanks')).toBe(
      false,
    )
  })
})
