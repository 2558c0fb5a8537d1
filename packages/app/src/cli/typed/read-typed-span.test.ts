import { expect, test } from 'vitest'
import { readTypedSpan, type TypedSpanSetting } from './read-typed-span.ts'

/** A Tuesday, at two in the afternoon. */
const plan: TypedSpanSetting = { now: '2026-09-15T18:00:00Z', zone: 'America/New_York', leaning: 'future' }

const said = (typed: string, setting = plan) => {
  const read = readTypedSpan(typed, setting)
  return read.kind === 'span' ? read.said.replace(' in New York', '') : read.message
}

test.each([
  ['mon 9-10:30', 'Mon 21 Sep 2026, 9:00 to 10:30'],
  ['mon 9–10:30', 'Mon 21 Sep 2026, 9:00 to 10:30'],
  ['mon from 9 to 10:30', 'Mon 21 Sep 2026, 9:00 to 10:30'],
  ['tomorrow 3-4pm', 'Wed 16 Sep 2026, 15:00 to 16:00'],
  ['tomorrow 11-1pm', 'Wed 16 Sep 2026, 11:00 to 13:00'],
  ['tomorrow 11-1', 'Wed 16 Sep 2026, 11:00 to 13:00'],
  ['fri 9-5', 'Fri 18 Sep 2026, 9:00 to 17:00'],
  ['fri 2-3', 'Fri 18 Sep 2026, 14:00 to 15:00'],
  ['15:00 for 45 min', 'Tue 15 Sep 2026, 15:00 to 15:45'],
  ['10:00 for 45 min', 'Wed 16 Sep 2026, 10:00 to 10:45'],
  ['12 Oct 15:00 for an hour and a half', 'Mon 12 Oct 2026, 15:00 to 16:30'],
  ['12 Oct 15:00 for 1h30', 'Mon 12 Oct 2026, 15:00 to 16:30'],
  ['2026-09-18 10:00-11:00', 'Fri 18 Sep 2026, 10:00 to 11:00'],
  ['2026-09-18T10:00:00-04:00 to 2026-09-18T11:30:00-04:00', 'Fri 18 Sep 2026, 10:00 to 11:30'],
  ['2026-09-18T10:00:00-04:00 for 1 hour', 'Fri 18 Sep 2026, 10:00 to 11:00'],
  ['fri 23:00-0:30', 'Fri 18 Sep 2026, 23:00 to Sat 19 Sep 2026, 0:30'],
])('%j, planned on Tue 15 Sep 2026 at 14:00, is %s', (typed, answer) => {
  expect(said(typed)).toBe(answer)
})

test('gives both ends as instants', () => {
  expect(readTypedSpan('mon 9-10:30', plan)).toMatchObject({
    kind: 'span',
    start: '2026-09-21T13:00:00Z',
    end: '2026-09-21T14:30:00Z',
  })
})

test('a beginning alone is given the length that the caller names, else the end is asked for', () => {
  expect(said('fri 10:00', { ...plan, length: 60 })).toBe('Fri 18 Sep 2026, 10:00 to 11:00')
  expect(said('fri 10:00')).toContain('“fri 10:00” has no end.')
})

test.each([
  ['2026-09-18T10:00:00Z to 2026-09-18T09:00:00Z', 'the end comes before the beginning'],
  ['mon 9:00-8:00', 'is longer than a day of interviews'],
  ['mon 9-25', 'There is no 25:00 on a clock.'],
  ['mon', '“mon” names a day. Say the time too'],
])('%j is refused with the reason', (typed, message) => {
  expect(said(typed)).toContain(message)
})

test('an hour that clocks leave out shortens no talk without a word', () => {
  const read = readTypedSpan('2027-03-14 1:30 for 1 hour', plan)
  expect(read).toMatchObject({ start: '2027-03-14T06:30:00Z', end: '2027-03-14T07:30:00Z' })
})
