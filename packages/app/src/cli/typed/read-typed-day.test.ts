import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { readTypedDay } from './read-typed-day.ts'
import type { TypedSetting } from './typed-reading.ts'

/** A Tuesday, at two in the afternoon. */
const plan: TypedSetting = { now: '2026-09-15T18:00:00Z', zone: 'America/New_York', region: 'US-NY', leaning: 'future' }
const log: TypedSetting = { ...plan, leaning: 'past' }
const london: TypedSetting = { ...plan, zone: 'Europe/London', region: 'GB' }

const dayOf = (typed: string, setting: TypedSetting) => {
  const read = readTypedDay(typed, setting)
  return read.kind === 'day' ? read.day : read.message
}

test.each([
  ['today', '2026-09-15'],
  ['tomorrow', '2026-09-16'],
  ['the day after tomorrow', '2026-09-17'],
  ['fri', '2026-09-18'],
  ['on Friday', '2026-09-18'],
  ['this friday', '2026-09-18'],
  ['next friday', '2026-09-25'],
  ['tue', '2026-09-22'],
  ['in 4 days', '2026-09-19'],
  ['in a week', '2026-09-22'],
  ['in two weeks', '2026-09-29'],
  ['a fortnight', '2026-09-29'],
  ['in 3 business days', '2026-09-18'],
  ['in five working days', '2026-09-22'],
  ['in a month', '2026-10-15'],
  ['12 Sep', '2027-09-12'],
  ['Sep 18th', '2026-09-18'],
  ['18th of September 2026', '2026-09-18'],
  ['Fri, 18 Sep 2026', '2026-09-18'],
  ['18.9.', '2026-09-18'],
  ['18.9.2026', '2026-09-18'],
  ['18.9.26', '2026-09-18'],
  ['10/12', '2026-10-12'],
  ['9/25', '2026-09-25'],
  ['25/9', '2026-09-25'],
  ['10/12/2027', '2027-10-12'],
  ['the 25th', '2026-09-25'],
  ['the 1st', '2026-10-01'],
  ['2026-09-12', '2026-09-12'],
  ['end of the week', '2026-09-18'],
  ['end of next week', '2026-09-25'],
  ['end of the month', '2026-09-30'],
  ['29 Feb', '2028-02-29'],
  ['2026-09-16T02:00:00Z', '2026-09-15'],
])('%j, told on Tue 15 Sep 2026 in New York, is %s', (typed, day) => {
  expect(dayOf(typed, plan)).toBe(day)
})

test.each([
  ['fri', '2026-09-11'],
  ['tue', '2026-09-08'],
  ['mon', '2026-09-14'],
  ['last friday', '2026-09-11'],
  ['yesterday', '2026-09-14'],
  ['3 days ago', '2026-09-12'],
  ['a week ago', '2026-09-08'],
  ['12 Sep', '2026-09-12'],
  ['18 Sep', '2025-09-18'],
  ['the 25th', '2026-08-25'],
])('%j, told of the past, is %s', (typed, day) => {
  expect(dayOf(typed, log)).toBe(day)
})

describe('the day comes first where people write it so', () => {
  test.each([
    ['10/12', '2026-12-10'],
    ['9/25', '2026-09-25'],
  ])('%j in London is %s', (typed, day) => {
    expect(dayOf(typed, london)).toBe(day)
  })
})

test.each([
  ['31 Feb', 'There is no 31 February.'],
  ['31.4.', 'There is no 31 April.'],
  ['29 Feb 2027', 'There is no 29 February in 2027.'],
  ['2026-02-30', 'There is no 30 February.'],
  ['30/13', 'There is no month 30; months go from 1 to 12.'],
  ['the 32nd', 'No month has a day 32.'],
  ['12 Sep 0026', 'The year 26 is out of reach.'],
  ['Thu 18 Sep 2026', 'Fri 18 Sep 2026 and “Thu” do not go together; name one.'],
  ['someday', '“someday” is not understood. Write a day like “fri”, “in 4 days”, “12 Sep” or “2026-09-12”.'],
  ['', '“” names no day. Write one like “fri”, “in 4 days”, “12 Sep” or “2026-09-12”.'],
  [
    'next week',
    '“next week” is no one day but Mon 21 Sep 2026 to Fri 25 Sep 2026. Name one in it, or write “end of …”.',
  ],
])('%j is refused with the reason', (typed, message) => {
  expect(dayOf(typed, plan)).toBe(message)
})

test('a whole week stands for its last day where a deadline is asked for', () => {
  expect(readTypedDay('next week', { ...plan, stretch: 'last-day' })).toMatchObject({ day: '2026-09-25' })
})

test('today is today in the zone that is asked about, and the answer says the year', () => {
  const auckland: TypedSetting = { ...plan, zone: 'Pacific/Auckland' }
  expect(readTypedDay('today', auckland)).toEqual({ kind: 'day', day: '2026-09-16', said: 'Wed 16 Sep 2026' })
})

test('a day that is said back reads as the same day, at any moment and in any direction', () => {
  const instants = fc
    .integer({ min: 1_000_000_000, max: 4_000_000_000 })
    .map((s) => Temporal.Instant.fromEpochMilliseconds(s * 1000).toString())
  const zones = fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/London')
  const typed = fc.oneof(
    fc.constantFrom('fri', 'next mon', 'last sun', 'today', 'in a week', '29 feb', 'the 31st', 'end of next week'),
    fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })).map(([d, m]) => `${d}.${m}.`),
    fc.integer({ min: 1, max: 300 }).map((days) => `in ${days} days`),
  )
  const leaning = fc.constantFrom('past' as const, 'future' as const)
  fc.assert(
    fc.property(instants, zones, typed, leaning, (now, zone, words, leans) => {
      const read = readTypedDay(words, { now, zone, leaning: leans })
      if (read.kind === 'unreadable') throw new Error(read.message)
      const again = readTypedDay(read.said, { now: '2030-01-01T00:00:00Z', zone: 'UTC', leaning: 'past' })
      expect(again).toEqual(read)
    }),
  )
})

test('whatever is typed, there is an answer', () => {
  const word = fc.constantFrom(
    '12',
    '.',
    '/',
    '-',
    ':',
    'sep',
    'in',
    'a',
    'next',
    'week',
    'fri',
    'at',
    'th',
    '99',
    'pm',
    'for',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((all) => all.join(' ')),
        fc.array(word).map((all) => all.join('')),
      ),
      (typed) => {
        expect(['day', 'unreadable']).toContain(readTypedDay(typed, plan).kind)
      },
    ),
  )
})
