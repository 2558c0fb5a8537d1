import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { daysBetween, momentIn, readMoment, zonedIn } from './moment.ts'

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

/** With summer time and without; off by half an hour, by three quarters, by fourteen hours; changed by decree. */
const ZONES = [
  'Europe/Lisbon',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'UTC',
]
const YEAR = 365 * 86_400_000
const instants = fc
  .integer({ min: -20 * YEAR, max: 150 * YEAR })
  .map((at) => Temporal.Instant.fromEpochMilliseconds(at).toString())

test('a moment shows what clocks and calendars in its zone show', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), instants, instants, (zone, one, other) => {
      const [expected, later] = [zonedIn(zone, one), zonedIn(zone, other)]
      const { year, month, day, dayOfWeek, hour, minute, timeZoneId, epochMilliseconds } = expected
      const found = momentIn(zone, one)
      expect(found).toEqual({ year, month, day, dayOfWeek, hour, minute, timeZoneId, epochMilliseconds })
      const { days } = expected.toPlainDate().until(later.toPlainDate(), { largestUnit: 'days' })
      expect(daysBetween(found, momentIn(zone, other))).toBe(days)
    }),
  )
})
