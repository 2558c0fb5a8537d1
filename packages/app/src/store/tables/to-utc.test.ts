import { expect, test } from 'vitest'
import { toUtc } from './to-utc.ts'

test.each([
  ['2026-09-15T11:30:00-04:00', '2026-09-15T15:30:00.000Z'],
  ['2026-09-15T11:30Z', '2026-09-15T11:30:00.000Z'],
  ['2026-09-15T23:59:59.9876+14:00', '2026-09-15T09:59:59.987Z'],
  ['1969-12-31T23:59:59.250Z', '1969-12-31T23:59:59.250Z'],
  ['20260915T113000+0200', '2026-09-15T09:30:00.000Z'],
  ['2026-09-15 11:30:00+02', '2026-09-15T09:30:00.000Z'],
])('%s is kept as %s', (instant, kept) => {
  expect(toUtc(instant)).toBe(kept)
})

test('what is no instant is none', () => {
  expect(() => toUtc('2026-09-15T11:30:00')).toThrow(RangeError)
})
