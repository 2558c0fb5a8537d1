import { expect, test } from 'vitest'
import { checkLength } from './check-length.ts'

test('400 lines are accepted, 401 are not', () => {
  expect(checkLength('a.ts', 'x\n'.repeat(400))).toEqual([])
  expect(checkLength('a.ts', 'x\n'.repeat(401))).toEqual([
    { path: 'a.ts', message: expect.stringContaining('401 lines') },
  ])
})

test('prose and fixtures may be longer', () => {
  expect(checkLength('docs/rules/index.md', 'x\n'.repeat(900))).toEqual([])
  expect(checkLength('fixtures/cases/demo.json', 'x\n'.repeat(900))).toEqual([])
})
