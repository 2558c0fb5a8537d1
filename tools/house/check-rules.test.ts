import { describe, expect, test } from 'vitest'
import { checkRules } from './check-rules.ts'

const room = { folder: 'rules', registry: 'all-rules.ts' }
const rule = (id: string) => `export const ask = defineRule({\n  id: '${id}',\n})\n`
const registry = "import { ask } from './rules/ask-once.ts'\n\nexport const rules = [ask]\n"

function messages(files: Record<string, string>): string[] {
  return checkRules(new Map(Object.entries(files)), room).map(({ path, message }) => `${path}: ${message}`)
}

describe('checkRules', () => {
  test('accepts a rule named after its file and listed', () => {
    expect(messages({ 'rules/ask-once.ts': rule('ask-once'), 'all-rules.ts': registry })).toEqual([])
  })

  test('an empty room needs no registry', () => {
    expect(messages({})).toEqual([])
  })

  test('a rule whose id differs from its file', () => {
    const found = messages({ 'rules/ask-once.ts': rule('ask-twice'), 'all-rules.ts': registry })
    expect(found).toEqual([expect.stringContaining("'ask-once' (found: 'ask-twice')")])
  })

  test('a rule that is not listed', () => {
    const found = messages({ 'rules/ask-once.ts': rule('ask-once'), 'all-rules.ts': 'export const rules = []\n' })
    expect(found).toEqual([expect.stringContaining('never runs')])
  })

  test('a rule that is imported, but not listed', () => {
    const forgetful = registry.replace('[ask]', '[]')
    const found = messages({ 'rules/ask-once.ts': rule('ask-once'), 'all-rules.ts': forgetful })
    expect(found).toEqual([expect.stringContaining('never runs')])
  })

  test('rules without a registry', () => {
    expect(messages({ 'rules/ask-once.ts': rule('ask-once') })).toEqual([expect.stringContaining('never runs')])
  })

  test('a second value exported beside the rule', () => {
    const two = `${rule('ask-once')}export const days = 4\n`
    const found = messages({ 'rules/ask-once.ts': two, 'all-rules.ts': registry })
    expect(found).toEqual([expect.stringContaining('found: ask, days')])
  })

  test('tests beside the rules are no rules', () => {
    const files = { 'rules/ask-once.ts': rule('ask-once'), 'rules/ask-once.test.ts': '', 'all-rules.ts': registry }
    expect(messages(files)).toEqual([])
  })
})
