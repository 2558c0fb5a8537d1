import { expect, test } from 'vitest'
import { readMoment } from './moment.ts'

test.each([
  ['2026-09-15T14:00:00-04:00', '2026-09-15T18:00:00Z'],
  ['2026-09-15T14:00-04:00', '2026-09-15T18:00:00Z'],
  [' 2026-09-15T18:00:00.5Z ', '2026-09-15T18:00:00.5Z'],
])('%j is the moment %s', (typed, instant) => {
  expect(readMoment(typed)).toBe(instant)
})

test.each([
  'tomorrow',
  '2026-09-15',
  '2026-09-15T14:00',
  '2026-02-30T10:00:00Z',
  '2026-09-15T25:00:00Z',
  '+010000-01-01T00:00:00Z',
  '0026-09-15T14:00:00Z',
  '',
])('%j is none', (typed) => {
  expect(readMoment(typed)).toBeUndefined()
})
