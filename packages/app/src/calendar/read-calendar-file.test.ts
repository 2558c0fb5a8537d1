import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Invitation } from '../ports/calendar-files.ts'
import { readCalendarFile } from './read-calendar-file.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`../../../../fixtures/calendar/${name}`, import.meta.url), 'utf8')
}

function readAll(text: string, floatingZone?: string): readonly Invitation[] {
  const read = readCalendarFile(text, floatingZone)
  if (read.kind === 'malformed') throw new Error(JSON.stringify(read))
  return read.invitations
}

/** A calendar with one event of these lines. */
function calendarWith(...lines: readonly string[]): string {
  const event = ['BEGIN:VEVENT', 'UID:a@b.example', ...lines, 'END:VEVENT']
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...event, 'END:VCALENDAR', ''].join('\r\n')
}

test('an invitation of Google: folded names, the room told from the people, the meeting’s address', () => {
  expect(readAll(fixture('google-request.ics'))).toEqual([
    {
      method: 'REQUEST',
      uid: '5k2v9q0t1m7c8h3n4b6d@google.example',
      sequence: 0,
      stamp: '2026-11-03T14:22:10Z',
      summary: 'Interview: Service designer (round 2)',
      when: { kind: 'times', start: '2026-11-12T09:00:00Z', end: '2026-11-12T10:30:00Z', zone: 'UTC' },
      place: 'Larkspur Lisbon, Rua do Exemplo 12, 1200-001 Lisboa',
      link: 'https://meet.google.com/abc-defg-hij',
      description: expect.stringContaining('Please bring one example of a hand-over.\n'),
      organizer: { kind: 'person', name: 'Rita Mendes', email: 'rita.mendes@larkspur.example', optional: false },
      attendees: [
        { kind: 'person', name: 'Rita Mendes', email: 'rita.mendes@larkspur.example', optional: false },
        { kind: 'person', email: 'ines.duarte@example.org', optional: false },
        { kind: 'person', name: 'Dana Whitfield', email: 'dana.whitfield@larkspur.example', optional: false },
        { kind: 'person', email: 'omar.haddad@larkspur.example', optional: true },
        { kind: 'room', name: 'Lisbon-2-Tejo (8)', email: 'c_188tejo@resource.example', optional: false },
      ],
      cancelled: false,
      recurring: false,
    },
  ])
})

test('an invitation of Outlook: a Windows zone, after the clocks went back', () => {
  const [invitation] = readAll(fixture('outlook-request.ics'))
  expect(invitation).toMatchObject({
    sequence: 3,
    summary: 'Vorstellungsgespräch Produktionsplanung',
    when: {
      kind: 'times',
      start: '2026-10-30T10:00:00+01:00',
      end: '2026-10-30T11:30:00+01:00',
      zone: 'Europe/Berlin',
    },
    link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_EXAMPLE%40thread.v2/0',
    organizer: { name: 'Adler, Jonas', email: 'jonas.adler@isarwerk.example' },
  })
  expect(invitation?.attendees.map(({ kind, name }) => [kind, name])).toEqual([
    ['person', undefined],
    ['person', 'Wörner, Katja'],
    ['room', 'M-2.14 Isar'],
  ])
})

test('a zone that the file describes itself is read by its description', () => {
  const [invitation] = readAll(fixture('outlook-own-zone.ics'))
  expect(invitation?.when).toEqual({
    kind: 'times',
    start: '2026-10-30T10:00:00+01:00',
    end: '2026-10-30T11:30:00+01:00',
    zone: null,
  })
})

test('an invitation of Apple: addresses beside the name, an IANA zone on the day after the clocks went back', () => {
  expect(readAll(fixture('apple-request.ics'))).toMatchObject([
    {
      when: { start: '2026-11-02T14:00:00-05:00', end: '2026-11-02T15:00:00-05:00', zone: 'America/New_York' },
      place: 'Brightwater Studio\n40 Example Avenue, Albany NY 12207, United States',
      link: 'https://brightwater.example/visit',
      organizer: { name: "Noah O'Brien", email: 'noah@brightwater.example' },
      attendees: [{ name: 'Marta Silva' }, { name: "Noah O'Brien", email: 'noah@brightwater.example' }],
    },
  ])
})

test('a cancellation says so', () => {
  expect(readAll(fixture('google-cancel.ics'))).toMatchObject([{ method: 'CANCEL', sequence: 1, cancelled: true }])
  const [marked] = readAll(calendarWith('DTSTART:20261112T090000Z', 'STATUS:CANCELLED'))
  expect(marked).toMatchObject({ method: null, cancelled: true })
})

test('times without a zone are flagged, days stay days, a series is a series', () => {
  const [floating, unknown, days, series] = readAll(fixture('floating-and-whole-days.ics'))
  expect(floating?.when).toEqual({
    kind: 'floating',
    start: '2026-11-10T09:30:00',
    end: '2026-11-10T10:15:00',
    unknownZone: null,
  })
  expect(unknown?.when).toMatchObject({ kind: 'floating', unknownZone: 'Head Office Time' })
  expect(days?.when).toEqual({ kind: 'days', first: '2026-11-16', last: '2026-11-17' })
  expect([floating?.recurring, series?.recurring]).toEqual([false, true])
})

test('floating times become moments once somebody said in which zone', () => {
  const [floating, unknown] = readAll(fixture('floating-and-whole-days.ics'), 'America/New_York')
  expect(floating?.when).toMatchObject({ kind: 'times', start: '2026-11-10T09:30:00-05:00', zone: 'America/New_York' })
  expect(unknown?.when).toMatchObject({ kind: 'times', end: '2026-11-11T10:30:00-05:00' })
})

test.each([
  ['Romance Standard Time', '2026-07-01T09:00:00+02:00'],
  ['India Standard Time', '2026-07-01T09:00:00+05:30'],
  ['/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires', '2026-07-01T09:00:00-03:00'],
  ['/citadel.org/20260101_1/Europe/Lisbon', '2026-07-01T09:00:00+01:00'],
  ['Europe/London', '2026-07-01T09:00:00+01:00'],
])('the zone %s', (zone, start) => {
  expect(readAll(calendarWith(`DTSTART;TZID=${zone}:20260701T090000`))[0]?.when).toMatchObject({ start })
})

test('several calendars in one text, bare line ends, a byte order mark, empty lines', () => {
  const two = `\uFEFF${calendarWith('DTSTART:20261112T090000Z')}\r\n${calendarWith('DTSTART:20261113T090000Z')}`
  expect(readAll(two.replaceAll('\r\n', '\n'))).toHaveLength(2)
})

test('a day that does not say that it is one is a day all the same', () => {
  expect(readAll(calendarWith('DTSTART:20261116'))[0]?.when).toMatchObject({ kind: 'days', first: '2026-11-16' })
})

test('an event without an end ends where it begins', () => {
  const [bare] = readAll(calendarWith('DTSTART:20261112T090000Z'))
  const [backwards] = readAll(calendarWith('DTSTART:20261112T090000Z', 'DTEND:20261112T080000Z'))
  for (const event of [bare, backwards])
    expect(event?.when).toMatchObject({ start: '2026-11-12T09:00:00Z', end: '2026-11-12T09:00:00Z' })
})

test.each([
  ['', 1, 'not-a-calendar'],
  ['Dear Inês,\nplease come at ten.', 1, 'not-a-calendar'],
  ['BEGIN:VCARD\nFN:Dana\nEND:VCARD', 1, 'not-a-calendar'],
  ['<html>', 1, 'not-a-calendar'],
  [calendarWith('DTSTART:20261112T090000Z', 'SUMMARY:one', 'and no more'), 7, 'no-property'],
  [calendarWith('DTSTART:20261112T090000Z').replace('END:VEVENT', 'END:VTODO'), 6, 'wrong-end'],
  [calendarWith('DTSTART:20261112T090000Z').replace('END:VEVENT\r\nEND:VCALENDAR', ''), 3, 'never-ended'],
  [calendarWith('SUMMARY:when?'), 3, 'no-start'],
  [calendarWith('SUMMARY:x', 'DTSTART:tomorrow at ten'), 6, 'unreadable-value'],
  [calendarWith('DTSTART:20261312T090000Z'), 5, 'unreadable-value'],
  [calendarWith('SUMMARY:x', 'DTSTART;TZID=+01:00:20261112T090000'), 6, 'unreadable-value'],
  [calendarWith('DTSTART:20261112T090000Z', 'DURATION:an hour'), 6, 'unreadable-value'],
  [calendarWith('DTSTART:20261112T090000Z', 'RRULE:FREQ=NOW AND THEN'), 6, 'unreadable-value'],
  [calendarWith('DTSTART:20261112T090000Z', 'ATTENDEE;CN="Dana:mailto:d@x.example'), 6, 'unreadable-value'],
])('what is no calendar is refused at its line: %#', (text, line, reason) => {
  expect(readCalendarFile(text)).toMatchObject({ kind: 'malformed', line, reason })
})
