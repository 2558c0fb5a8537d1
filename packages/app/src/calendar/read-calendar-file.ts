import ICAL from 'ical.js'
import type { CalendarFault, CalendarFiles, Invitation } from '../ports/calendar-files.ts'
import { type ContentLine, faultAt, findFault, unfoldLines } from './find-fault.ts'
import { readParticipant } from './read-participant.ts'
import { readWhen, type ZoneKnowledge } from './read-time.ts'

/** Where programs put the address of an online meeting, the standard places first (RFC 7986, RFC 5545). */
const LINK_PROPERTIES = [
  'conference',
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingconflink',
  'url',
]
const TIME = /^(?:DTSTART|DTEND|DURATION)[:;]/i
const WELL_WRITTEN =
  /^(?:DT(?:START|END)(?:;(?:[^:"]|"[^"]*")*)?:\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?|DURATION(?:;[^:]*)?:[+-]?P[\dWDTHMS]+)$/i
const SERIES = ['rrule', 'rdate', 'recurrence-id']

/** Reads all events of an `.ics` text, of any number of calendars in it. */
export const readCalendarFile: CalendarFiles['read'] = (text, floatingZone) => {
  const lines = unfoldLines(text.replace(/^\uFEFF/, ''))
  const fault = findFault(lines)
  if (fault) return fault
  const parsed = parseLines(lines)
  if (!Array.isArray(parsed)) return parsed
  const invitations: Invitation[] = []
  for (const calendar of parsed) {
    const zones: ZoneKnowledge = { described: describedZones(calendar), floatingZone }
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const invitation = readEvent(event, textOf(calendar, 'method')?.toUpperCase() ?? null, zones)
      if (typeof invitation === 'string') return locate(lines, invitations.length, invitation)
      invitations.push(invitation)
    }
  }
  return { kind: 'invitations', invitations }
}

function parseLines(lines: readonly ContentLine[]): ICAL.Component[] | CalendarFault {
  try {
    const parsed = ICAL.parse(lines.map(({ text }) => text).join('\r\n'))
    // One calendar comes alone, several in a list; what a calendar begins with is its name.
    const calendars: unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed
    return calendars.map((calendar) => new ICAL.Component(calendar as ConstructorParameters<typeof ICAL.Component>[0]))
  } catch {
    const [first = { text: '', line: 1 }] = lines
    return faultAt(lines.find(isUnparseable) ?? first, 'unreadable-value')
  }
}

/** ical.js does not say where it stopped: each line is tried alone. Those that begin and end parts were checked before. */
function isUnparseable({ text }: ContentLine): boolean {
  if (/^(?:BEGIN|END):/i.test(text)) return false
  try {
    ICAL.parse(['BEGIN:VCALENDAR', text, 'END:VCALENDAR'].join('\r\n'))
    return false
  } catch {
    return true
  }
}

function readEvent(
  event: ICAL.Component,
  method: string | null,
  zones: ZoneKnowledge,
): Invitation | 'no-start' | 'unreadable-value' {
  try {
    const when = readWhen(event, zones)
    if (!when) return 'no-start'
    const organizer = event.getFirstProperty('organizer')
    const sequence = event.getFirstPropertyValue('sequence')
    return {
      method,
      uid: textOf(event, 'uid') ?? null,
      sequence: typeof sequence === 'number' ? sequence : 0,
      stamp: readStamp(event),
      summary: textOf(event, 'summary') ?? '',
      when,
      place: textOf(event, 'location'),
      link: LINK_PROPERTIES.map((name) => textOf(event, name)).find((value) => /^https?:/i.test(value ?? '')),
      description: textOf(event, 'description'),
      organizer: organizer ? readParticipant(organizer) : undefined,
      attendees: event.getAllProperties('attendee').map(readParticipant),
      cancelled: method === 'CANCEL' || textOf(event, 'status')?.toUpperCase() === 'CANCELLED',
      recurring: SERIES.some((name) => event.hasProperty(name)),
    }
  } catch {
    return 'unreadable-value'
  }
}

/** RFC 5545, 3.8.7.2: always in UTC. */
function readStamp(event: ICAL.Component): string | undefined {
  const stamp = event.getFirstPropertyValue('dtstamp')
  return stamp instanceof ICAL.Time && stamp.zone === ICAL.Timezone.utcTimezone ? stamp.toString() : undefined
}

/** The zones that the file describes with their rules, by the name it gives them. */
function describedZones(calendar: ICAL.Component): Map<string, ICAL.Timezone> {
  const zones = new Map<string, ICAL.Timezone>()
  for (const component of calendar.getAllSubcomponents('vtimezone')) {
    const tzid = textOf(component, 'tzid')
    if (tzid !== undefined) zones.set(tzid, new ICAL.Timezone({ component, tzid }))
  }
  return zones
}

function textOf(component: ICAL.Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name)
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? undefined : text
}

/** The line where the event begins, counted from 0 among the events, or its first time that is not written as one. */
function locate(lines: readonly ContentLine[], nth: number, reason: CalendarFault['reason']): CalendarFault {
  const starts = lines.flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line.text) ? [index] : []))
  const body = lines.slice(starts[nth] ?? 0)
  const time = body.find(({ text }) => TIME.test(text) && !WELL_WRITTEN.test(text.trimEnd()))
  const [begin = { text: '', line: 1 }] = body
  return faultAt(reason === 'no-start' ? begin : (time ?? begin), reason)
}
