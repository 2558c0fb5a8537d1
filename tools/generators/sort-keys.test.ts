import { expect, test } from 'vitest'
import { sortKeys } from './sort-keys.ts'

test('puts what a reader looks for first, the rest by the alphabet', () => {
  const sorted = sortKeys({ required: [], pattern: 'x', anyOf: [], type: 'object', description: 'd' })
  expect(Object.keys(sorted)).toEqual(['description', 'type', 'required', 'anyOf', 'pattern'])
})

test('keeps the order of properties, and sorts within each', () => {
  const sorted = sortKeys({ properties: { version: { pattern: 'x', type: 'string' }, contact: {} } })
  expect(JSON.stringify(sorted)).toBe('{"properties":{"version":{"type":"string","pattern":"x"},"contact":{}}}')
})
