import { expect, test } from 'vitest'
import { summarize } from './summarize.ts'

test('counts what passed and what failed', () => {
  expect(
    summarize([
      { state: 'passed', name: 'a' },
      { state: 'failed', name: 'b' },
      { state: 'passed', name: 'c' },
    ]),
  ).toBe('2 passed, 1 failed')
})

test('gives the reason of each skip, and counts them last', () => {
  const lines = summarize([
    { state: 'skipped', name: 'store', reason: 'no PostgreSQL here' },
    { state: 'skipped', name: 'mail', reason: undefined },
  ]).split('\n')
  expect(lines).toEqual([
    'skipped: store: no PostgreSQL here',
    'skipped: mail: no reason given',
    '0 passed, 0 failed, 2 skipped',
  ])
})

test('a run without tests says so in numbers', () => {
  expect(summarize([])).toBe('0 passed, 0 failed')
})
