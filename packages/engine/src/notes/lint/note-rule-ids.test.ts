import { expect, test } from 'vitest'
import { noteRuleIds } from './note-rule-ids.ts'
import { noteRules } from './note-rules.ts'

test('every rule about notes can be named in a policy, and nothing else', () => {
  expect(noteRuleIds).toEqual(noteRules.map(({ id }) => id))
})
