import { describe, expect, it } from 'vitest'
import { PLAIN_CALENDAR } from '../../time/business-days.ts'
import type { NoteFile } from '../parse/note-file.ts'
import { parseNoteFile } from '../parse/parse-note-file.ts'
import { EXAMPLE_NOW, exampleCase, OTHER_EXAMPLE_CASE } from './examples/example-case.ts'
import { type ExampleNote, writeExample } from './examples/example-note.ts'
import type { Finding } from './finding.ts'
import { lintNotes } from './lint-notes.ts'
import type { RuleExample } from './note-rule.ts'
import { noteRuleExamples } from './note-rule-examples.ts'
import { noteRules } from './note-rules.ts'

function readExample(file: string, note: ExampleNote): NoteFile {
  const parsed = parseNoteFile(file, writeExample(note))
  if (parsed.kind === 'invalid') throw new Error(parsed.problems.map((problem) => problem.message).join(' '))
  return parsed.note
}

function lintExample({ note, beside = [] }: RuleExample): readonly Finding[] {
  const notes = [note, ...beside].map((each, index) =>
    readExample(index === 0 ? 'note.txt' : `beside-${index}.txt`, each),
  )
  const result = lintNotes(exampleCase(note.setting), notes, {
    now: EXAMPLE_NOW,
    calendar: PLAIN_CALENDAR,
    others: [OTHER_EXAMPLE_CASE],
  })
  if (result.kind === 'invalid') throw new Error('An example names somebody unknown.')
  return result.findings.filter((finding) => finding.file === 'note.txt')
}

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
