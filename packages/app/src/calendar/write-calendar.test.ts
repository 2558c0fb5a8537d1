import fc from 'fast-check'
import ICAL from 'ical.js'
import ical from 'node-ical'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { CalendarEntry, EntryTime } from '../ports/calendar-files.ts'
import { readCalendarFile } from './read-calendar-file.ts'
import { writeCalendar } from './write-calendar.ts'

const heading = { name: 'Afterword', stamp: '2026-11-01T08:00:00Z' }

function entryWith(changes: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    kind: 'event',
    uid: 'iv-1@case.example',
    sequence: 0,
    title: 'Interview at Larkspur',
    when: { kind: 'times', start: '2026-11-12T10:00:00+01:00', end: '2026-11-12T11:30:00+01:00' },
    busy: true,
    alarms: [],
    ...changes,
  }
}

function linesOf(...entries: readonly CalendarEntry[]): string[] {
  return writeCalendar(entries, heading)
    .replaceAll(/\r\n[ ]/g, '')
    .split('\r\n')
}

test('an interview with its place, preparation and alarms', () => {
  const lines = linesOf(
    entryWith({
      sequence: 2,
      description: 'Dana Whitfield; Head of Service, 3rd floor\nAsk: when will you decide?',
      place: '12 Example Street, New York',
      link: 'https://larkspur.example/visit',
      alarms: [
        { kind: 'before-start', minutes: 90 },
        { kind: 'at', at: '2026-11-11T18:00:00+01:00' },
      ],
    }),
  )
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Afterword//EN',
    'CALSCALE:GREGORIAN',
    'NAME:Afterword',
    'X-WR-CALNAME:Afterword',
    'BEGIN:VEVENT',
    'UID:iv-1@case.example',
    'DTSTAMP:20261101T080000Z',
    'SEQUENCE:2',
    'DTSTART:20261112T090000Z',
    'DTEND:20261112T103000Z',
    'SUMMARY:Interview at Larkspur',
    'DESCRIPTION:Dana Whitfield\\; Head of Service\\, 3rd floor\\nAsk: when will you decide?',
    'LOCATION:12 Example Street\\, New York',
    'URL:https://larkspur.example/visit',
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Interview at Larkspur',
    'TRIGGER:-PT90M',
    'END:VALARM',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Interview at Larkspur',
    'TRIGGER;VALUE=DATE-TIME:20261111T170000Z',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('a subscription says how often to look again', () => {
  const text = writeCalendar([], { ...heading, refreshMinutes: 60 })
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT60M\r\nX-PUBLISHED-TTL:PT60M\r\n')
})

test('a window within one day is a time, a longer one is its days, an end at midnight belongs to the day before', () => {
  const window = (opens: string, due: string): EntryTime => ({ kind: 'window', opens, due, zone: 'America/New_York' })
  const spanOf = (when: EntryTime) => linesOf(entryWith({ when })).filter((line) => /^DT(?:START|END)/.test(line))
  expect(spanOf(window('2026-09-29T09:00:00-04:00', '2026-09-29T17:00:00-04:00'))).toEqual([
    'DTSTART:20260929T130000Z',
    'DTEND:20260929T210000Z',
  ])
  const days = ['DTSTART;VALUE=DATE:20260915', 'DTEND;VALUE=DATE:20260917']
  expect(spanOf(window('2026-09-15T12:00:00-04:00', '2026-09-16T12:00:00-04:00'))).toEqual(days)
  expect(spanOf(window('2026-09-15T12:00:00-04:00', '2026-09-17T00:00:00-04:00'))).toEqual(days)
})

test('a task is due at its moment, and may begin later than it is looked at', () => {
  const when: EntryTime = {
    kind: 'window',
    opens: '2026-09-15T12:00:00-04:00',
    due: '2026-09-16T12:00:00-04:00',
    zone: 'America/New_York',
  }
  const lines = linesOf(entryWith({ kind: 'task', when }))
  expect(lines).toEqual(expect.arrayContaining(['BEGIN:VTODO', 'DTSTART:20260915T160000Z', 'DUE:20260916T160000Z']))
  expect(lines.some((line) => line.startsWith('TRANSP'))).toBe(false)
})

test('what is cancelled rings no more', () => {
  const lines = linesOf(entryWith({ cancelled: true, sequence: 3, alarms: [{ kind: 'before-start', minutes: 60 }] }))
  expect(lines).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:3']))
  expect(lines).not.toContain('BEGIN:VALARM')
})

test('no text of the entry can begin a line of its own', () => {
  const nasty = 'x\r\nATTENDEE:mailto:a@b.example\rBEGIN:VEVENT\u0000\u2028\nEND:VCALENDAR'
  const text = writeCalendar(
    [entryWith({ title: nasty, description: nasty, place: nasty, link: nasty, uid: nasty })],
    heading,
  )
  const names = text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => line.split(/[:;]/)[0])
  expect(names).not.toContain('ATTENDEE')
  expect(names.filter((name) => name === 'BEGIN')).toHaveLength(2)
})

/** Instants near the days on which clocks change, written with the offset that a zone has then. */
const instants = fc
  .record({
    day: fc.constantFrom(
      '2026-03-08',
      '2026-03-29',
      '2026-10-25',
      '2026-11-01',
      '2026-04-05',
      '2026-09-27',
      '2028-02-29',
    ),
    minutes: fc.integer({ min: -2 * 1440, max: 2 * 1440 }),
    zone: fc.constantFrom('America/New_York', 'Europe/Berlin', 'Pacific/Auckland', 'Australia/Lord_Howe', 'UTC'),
  })
  .map(({ day, minutes, zone }) =>
    Temporal.PlainDate.from(day).toZonedDateTime('UTC').add({ minutes }).withTimeZone(zone),
  )

test('every reader finds the same moments again, across clock changes', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 600 }), (from, minutes) => {
      const until = from.add({ minutes })
      const text = writeCalendar(
        [
          entryWith({
            when: {
              kind: 'times',
              start: from.toString({ timeZoneName: 'never' }),
              end: until.toString({ timeZoneName: 'never' }),
            },
          }),
        ],
        heading,
      )
      const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined)
      const [second] = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT')
      const own = readCalendarFile(text)
      expect(event.startDate.toJSDate().getTime()).toBe(from.epochMilliseconds)
      expect(event.endDate.toJSDate().getTime()).toBe(until.epochMilliseconds)
      expect(second?.start?.getTime()).toBe(from.epochMilliseconds)
      expect(second?.type === 'VEVENT' && second.end?.getTime()).toBe(until.epochMilliseconds)
      expect(own).toMatchObject({
        invitations: [{ when: { start: from.toInstant().toString(), end: until.toInstant().toString() } }],
      })
    }),
  )
})

test('whole days come back as the same days from both readers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 9 }), (offset, length) => {
      const first = Temporal.PlainDate.from('2026-01-01').add({ days: offset })
      const last = first.add({ days: length })
      const when: EntryTime = { kind: 'days', first: first.toString(), last: last.toString() }
      const text = writeCalendar([entryWith({ when })], heading)
      const [second] = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT')
      const start = second?.start
      expect(second?.type === 'VEVENT' && second.datetype).toBe('date')
      expect(start && [start.getFullYear(), start.getMonth() + 1, start.getDate()]).toEqual([
        first.year,
        first.month,
        first.day,
      ])
      expect(readCalendarFile(text)).toMatchObject({ invitations: [{ when }] })
    }),
  )
})

const texts = fc
  .string({ unit: fc.constantFrom('a', 'ä', '漢', '🖋', ' ', ',', ';', ':', '\\', '"', '\n', 'n', 'N'), maxLength: 120 })
  .map((text) => text.trim())
  .filter((text) => text !== '')

test('texts survive writing and reading, and no line is longer than 75 bytes', () => {
  fc.assert(
    fc.property(texts, texts, (title, description) => {
      const text = writeCalendar([entryWith({ title, description })], heading)
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const read = readCalendarFile(text)
      const summary = title.replaceAll(/\s*\n+\s*/g, ', ')
      expect(read).toMatchObject({ invitations: [{ summary, description }] })
    }),
  )
})
