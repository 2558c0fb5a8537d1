import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { EventTime, Invitation, InvitationReader, Invitee } from '../ports/invitations.ts'
import { zoneOfWindowsName } from './windows-zones.ts'

/** Reads text/calendar parts with ical.js. */
export function openInvitationReader(): InvitationReader {
  return { read: async (content) => readInvitation(content) }
}

function readInvitation(content: string): Invitation | undefined {
  const calendar = parse(content)
  const event = calendar?.getFirstSubcomponent('vevent')
  const start = event && timeOf(event, 'dtstart')
  if (!calendar || !event || !start) return undefined
  const method = (textOf(calendar, 'method') ?? 'PUBLISH').toUpperCase()
  return {
    method,
    uid: textOf(event, 'uid') ?? '',
    start,
    end: timeOf(event, 'dtend') ?? endAfter(event, start),
    summary: textOf(event, 'summary') ?? '',
    location: textOf(event, 'location') || undefined,
    url: ['x-google-conference', 'conference', 'x-microsoft-skypeteamsmeetingurl', 'url']
      .map((name) => textOf(event, name))
      .find(Boolean),
    organizer: inviteesOf(event, 'organizer')[0],
    attendees: inviteesOf(event, 'attendee'),
    cancelled: method === 'CANCEL' || textOf(event, 'status')?.toUpperCase() === 'CANCELLED',
    recurring: event.hasProperty('rrule') || event.hasProperty('rdate'),
  }
}

function parse(content: string): ICAL.Component | undefined {
  const from = content.search(/BEGIN:VCALENDAR/i)
  if (from === -1) return undefined
  try {
    const calendar = new ICAL.Component(ICAL.parse(content.slice(from).trim()))
    return calendar.name === 'vcalendar' ? calendar : undefined
  } catch {
    return undefined
  }
}

function textOf(component: ICAL.Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name)
  return value === null || value === undefined ? undefined : String(value).trim()
}

function inviteesOf(event: ICAL.Component, name: string): Invitee[] {
  return event.getAllProperties(name).flatMap((property) => {
    const address = [String(property.getFirstValue()), String(property.getFirstParameter('email') ?? '')]
      .map((value) =>
        value
          .replace(/^mailto:/i, '')
          .trim()
          .toLowerCase(),
      )
      .find((value) => value.includes('@'))
    const called = property.getFirstParameter('cn')
    const invitee = called && called.toLowerCase() !== address ? called : undefined
    // A room is asked to come, too.
    const isThing = /^(?:room|resource)$/i.test(String(property.getFirstParameter('cutype') ?? ''))
    return address === undefined || isThing ? [] : [{ name: invitee, email: address }]
  })
}

function timeOf(event: ICAL.Component, name: string): EventTime | undefined {
  const property = event.getFirstProperty(name)
  const value = property?.getFirstValue()
  if (!property || !(value instanceof ICAL.Time)) return undefined
  if (value.isDate) return { kind: 'day', day: value.toString().slice(0, 10) }
  const wall = value.toString().replace(/Z$/, '').slice(0, 19)
  if (value.zone === ICAL.Timezone.utcTimezone) return { kind: 'instant', at: `${wall}Z` }
  const zone = property.getFirstParameter('tzid')
  if (!zone) return { kind: 'floating', wall }
  return inZone(wall, zone) ?? inOwnZone(value, event, zone) ?? { kind: 'floating', wall }
}

/** A wall-clock time in a zone by its IANA name, one with a path before it, or the name that Windows has for it. */
function inZone(wall: string, zone: string): EventTime | undefined {
  const steps = zone.split('/')
  const names = [zoneOfWindowsName(zone), zone, steps.slice(-3).join('/'), steps.slice(-2).join('/')]
  for (const name of names.filter((one) => one !== undefined)) {
    try {
      return { kind: 'instant', at: Temporal.PlainDateTime.from(wall).toZonedDateTime(name).toInstant().toString() }
    } catch {
      // Not the name of a zone: the next one may be.
    }
  }
  return undefined
}

/** In a zone that only the invitation itself describes. */
function inOwnZone(time: ICAL.Time, event: ICAL.Component, zone: string): EventTime | undefined {
  const described = event.parent
    ?.getAllSubcomponents('vtimezone')
    .find((one) => one.getFirstPropertyValue('tzid') === zone)
  if (!described) return undefined
  const offset = new ICAL.Timezone(described).utcOffset(time)
  const utc = Temporal.PlainDateTime.from(time.toString().slice(0, 19))
    .toZonedDateTime('UTC')
    .subtract({ seconds: offset })
  return { kind: 'instant', at: utc.toInstant().toString() }
}

function endAfter(event: ICAL.Component, start: EventTime): EventTime | undefined {
  const duration = event.getFirstPropertyValue('duration')
  if (!(duration instanceof ICAL.Duration) || start.kind === 'day') return undefined
  const seconds = duration.toSeconds()
  if (start.kind === 'floating')
    return { kind: 'floating', wall: Temporal.PlainDateTime.from(start.wall).add({ seconds }).toString() }
  return { kind: 'instant', at: Temporal.Instant.from(start.at).add({ seconds }).toString() }
}
