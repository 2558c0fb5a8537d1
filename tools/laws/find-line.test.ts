import { expect, test } from 'vitest'
import { findLine } from './find-line.ts'

const output = 'a.ts: noCycles\nb.ts:1:2 lint/noDate ---\n'

test('finds the line that holds all parts', () => {
  expect(findLine(output, 'b.ts … noDate')).toBe('b.ts:1:2 lint/noDate ---')
})

test('parts on different lines, or in another order, do not count', () => {
  expect(findLine(output, 'a.ts … noDate')).toBeUndefined()
  expect(findLine(output, 'noDate … b.ts')).toBeUndefined()
})
