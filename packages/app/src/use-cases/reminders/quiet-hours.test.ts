import { createClock, parseInstant } from '@afterword/engine'
import { expect, test } from 'vitest'
import { afterQuiet } from './quiet-hours.ts'

const clock = createClock('Europe/Lisbon')
const hours = { clock, quiet: { from: '21:00', until: '07:30' }, quietWeekends: true, weekend: [6, 7] } as const
const told = (at: string, due: string | null, change: Partial<Parameters<typeof afterQuiet>[2]> = {}) =>
  clock.format(
    afterQuiet(parseInstant(at) ?? 0, due === null ? null : (parseInstant(due) ?? 0), { ...hours, ...change }),
  )

test.each([
  ['by day at once', '2026-09-15T12:00:00+01:00', '2026-09-15T17:00:00+01:00', '2026-09-15T12:00:00+01:00'],
  ['at night in the morning', '2026-09-15T21:00:00+01:00', '2026-09-16T17:00:00+01:00', '2026-09-16T07:30:00+01:00'],
  ['after midnight the same morning', '2026-09-16T00:10:00+01:00', null, '2026-09-16T07:30:00+01:00'],
  [
    'on a weekend at once, when due in it',
    '2026-09-19T12:00:00+01:00',
    '2026-09-20T12:00:00+01:00',
    '2026-09-19T12:00:00+01:00',
  ],
  [
    'on a weekend on Monday, when due later',
    '2026-09-19T12:00:00+01:00',
    '2026-09-21T12:00:00+01:00',
    '2026-09-21T07:30:00+01:00',
  ],
  [
    'on Friday night on Monday, when due later',
    '2026-09-18T22:00:00+01:00',
    '2026-09-22T12:00:00+01:00',
    '2026-09-21T07:30:00+01:00',
  ],
  [
    'on Saturday night on Sunday, when due in it',
    '2026-09-19T23:00:00+01:00',
    '2026-09-20T12:00:00+01:00',
    '2026-09-20T07:30:00+01:00',
  ],
  [
    'in the night that clocks are set back',
    '2026-10-25T00:30:00+01:00',
    '2026-10-25T12:00:00+00:00',
    '2026-10-25T07:30:00+00:00',
  ],
])('%s', (_, at, due, expected) => {
  expect(told(at, due)).toBe(expected)
})

test('hours that do not cross midnight, none at all, and another weekend', () => {
  const noon = { quiet: { from: '12:00', until: '14:00' } }
  expect(told('2026-09-15T13:00:00+01:00', null, noon)).toBe('2026-09-15T14:00:00+01:00')
  expect(told('2026-09-15T23:00:00+01:00', null, { quiet: null })).toBe('2026-09-15T23:00:00+01:00')
  expect(told('2026-09-18T12:00:00+01:00', null, { weekend: [5, 6] })).toBe('2026-09-20T07:30:00+01:00')
})
