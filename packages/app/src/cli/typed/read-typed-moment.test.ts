import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { readTypedMoment, type TypedMomentSetting } from './read-typed-moment.ts'

/** A Tuesday, at two in the afternoon. */
const plan: TypedMomentSetting = { now: '2026-09-15T18:00:00Z', zone: 'America/New_York', leaning: 'future' }
const log: TypedMomentSetting = { ...plan, leaning: 'past' }

const said = (typed: string, setting = plan) => {
  const read = readTypedMoment(typed, setting)
  return read.kind === 'moment' ? read.said.replace(' in New York', '') : read.message
}

test.each([
  ['tomorrow 3pm', 'Wed 16 Sep 2026, 15:00'],
  ['3 p.m. tomorrow', 'Wed 16 Sep 2026, 15:00'],
  ['fri 9:30', 'Fri 18 Sep 2026, 9:30'],
  ['fri at 9', 'Fri 18 Sep 2026, 9:00'],
  ['fri at 3', 'Fri 18 Sep 2026, 15:00'],
  ['in 2 hours', 'Tue 15 Sep 2026, 16:00'],
  ['in half an hour', 'Tue 15 Sep 2026, 14:30'],
  ['in 20 min', 'Tue 15 Sep 2026, 14:20'],
  ['in 4 days at noon', 'Sat 19 Sep 2026, 12:00'],
  ['noon', 'Wed 16 Sep 2026, 12:00'],
  ['15:00', 'Tue 15 Sep 2026, 15:00'],
  ['this evening', 'Tue 15 Sep 2026, 18:00'],
  ['tonight', 'Tue 15 Sep 2026, 20:00'],
  ['tomorrow morning', 'Wed 16 Sep 2026, 9:00'],
  ['this afternoon at 4:15 pm', 'Tue 15 Sep 2026, 16:15'],
  ['12 Oct, 15h30', 'Mon 12 Oct 2026, 15:30'],
  ['12.10. 15:30', 'Mon 12 Oct 2026, 15:30'],
  ['2026-09-18 15:00', 'Fri 18 Sep 2026, 15:00'],
  ['2026-09-18T15:00', 'Fri 18 Sep 2026, 15:00'],
  ['2026-09-18T15:00:00+02:00', 'Fri 18 Sep 2026, 9:00'],
  ['now', 'Tue 15 Sep 2026, 14:00'],
])('%j, planned on Tue 15 Sep 2026 at 14:00, is %s', (typed, answer) => {
  expect(said(typed)).toBe(answer)
})

test.each([
  ['yesterday 14:30', 'Mon 14 Sep 2026, 14:30'],
  ['9:00', 'Tue 15 Sep 2026, 9:00'],
  ['15:00', 'Mon 14 Sep 2026, 15:00'],
  ['mon 4pm', 'Mon 14 Sep 2026, 16:00'],
  ['20 min ago', 'Tue 15 Sep 2026, 13:40'],
  ['two hours ago', 'Tue 15 Sep 2026, 12:00'],
  ['this morning', 'Tue 15 Sep 2026, 9:00'],
])('%j, logged on Tue 15 Sep 2026 at 14:00, is %s', (typed, answer) => {
  expect(said(typed, log)).toBe(answer)
})

test('a day alone is given the hour that the caller names, else the time is asked for', () => {
  expect(said('fri', { ...plan, minute: 9 * 60 })).toBe('Fri 18 Sep 2026, 9:00')
  expect(said('fri')).toBe('“fri” names a day. Say the time too: “fri 15:00”.')
})

test.each([
  ['25:00', 'There is no 25:00 on a clock.'],
  ['fri 9:75', 'There is no 9:75 on a clock.'],
  ['tomorrow 15am', '15:00 is not in the morning; leave out “am”.'],
  ['mon 9-10', '“mon 9-10” has a beginning and an end.'],
  ['soonish', '“soonish” is not understood.'],
  ['12', '“12” is not understood.'],
])('%j is refused with the reason', (typed, message) => {
  expect(said(typed)).toContain(message)
})

describe('where the clocks change', () => {
  test('a time that is left out is the same while later, and told', () => {
    expect(readTypedMoment('2027-03-14 2:30', plan)).toEqual({
      kind: 'moment',
      instant: '2027-03-14T07:30:00Z',
      said: 'Sun 14 Mar 2027, 3:30 in New York',
      remark: '2:30 is left out in New York that day, when clocks go forward: taken as 3:30.',
    })
  })

  test('a time that comes twice is the first, and told', () => {
    expect(readTypedMoment('2026-11-01 1:30', plan)).toEqual({
      kind: 'moment',
      instant: '2026-11-01T05:30:00Z',
      said: 'Sun 1 Nov 2026, 1:30 in New York',
      remark: '1:30 comes twice in New York that day, when clocks go back: taken as the first (UTC-04:00).',
    })
  })
})

test('a time without a day never lies on the wrong side of now', () => {
  const minute = fc
    .integer({ min: 0, max: 1439 })
    .map((m) => `${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}`)
  const nows = fc
    .integer({ min: 1_700_000_000, max: 2_000_000_000 })
    .map((s) => Temporal.Instant.fromEpochMilliseconds(s * 1000).toString())
  fc.assert(
    fc.property(minute, nows, fc.constantFrom('past' as const, 'future' as const), (typed, now, leaning) => {
      const read = readTypedMoment(typed, { now, zone: 'Europe/Berlin', leaning })
      if (read.kind === 'unreadable') throw new Error(read.message)
      const hours = Temporal.Instant.from(now).until(read.instant).total('hours')
      expect(leaning === 'past' ? -hours : hours).toBeGreaterThanOrEqual(0)
      expect(Math.abs(hours)).toBeLessThanOrEqual(25)
    }),
  )
})
