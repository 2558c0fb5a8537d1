import { type Contact, createClock, type Interview, parseDay, parseInstant } from '@afterword/engine'
import type { Invitation } from '../../ports/calendar-files.ts'
import { minutesOfDay } from './read-times.ts'

/** Somebody whom an invitation names. */
export interface InvitedPerson extends Omit<Contact, 'id'> {
  /** Whether they will be there; else they sent it. */
  readonly comes: boolean
}

/** An invitation taken apart: what a person sees of it, corrects, and hands back. */
export interface InvitationFields {
  readonly employer?: string | undefined
  readonly role?: string | undefined
  /** IANA: the employer's wall clock, on which `day` and `time` are. */
  readonly zone?: string | undefined
  /** `YYYY-MM-DD` and `HH:MM`. */
  readonly day?: string | undefined
  readonly time?: string | undefined
  readonly minutes?: number | undefined
  readonly format?: Interview['format'] | undefined
  readonly place?: string | undefined
  readonly link?: string | undefined
  readonly people: readonly InvitedPerson[]
  /** The calendar's name for the meeting. */
  readonly uid?: string | undefined
  /** Which revision of it this is. */
  readonly sequence?: number | undefined
  readonly stamp?: string | undefined
  /** It calls the meeting off. */
  readonly cancelled: boolean
}

/** What has to be known of an invitation. */
export type InvitationPart = 'employer' | 'role' | 'day' | 'time' | 'zone' | 'minutes' | 'format'

/** What is left open. `needed`: what it takes. */
export function openParts(fields: InvitationFields, needed: readonly InvitationPart[]): InvitationPart[] {
  return needed.filter((part) => !isSaid(part, fields))
}

function isSaid(part: InvitationPart, fields: InvitationFields): boolean {
  switch (part) {
    case 'day':
      return fields.day !== undefined && parseDay(fields.day) !== undefined
    case 'time':
      return fields.time !== undefined && /^([01]\d|2[0-3]):[0-5]\d/.test(fields.time)
    case 'zone':
      return fields.zone !== undefined && isZone(fields.zone)
    case 'minutes':
      return fields.minutes !== undefined && fields.minutes > 0 && fields.minutes <= MOST_MINUTES
    default:
      return fields[part] !== undefined
  }
}

/** A day: nobody is interviewed for longer without a night between. */
const MOST_MINUTES = 24 * 60

/** Whether a word is the IANA name of a time zone. */
export function isZone(word: string): boolean {
  try {
    createClock(word).format(0)
    return true
  } catch {
    return false
  }
}

/** The span of the meeting, as instants with their offset; without a length a moment. Undefined until day, time and zone are known. */
export function spanOf(fields: InvitationFields): { start: string; end: string } | undefined {
  const { day, time, zone, minutes = 0 } = fields
  if (openParts(fields, ['day', 'time', 'zone']).length > 0) return undefined
  const epochDay = parseDay(day ?? '')
  if (epochDay === undefined || time === undefined || zone === undefined) return undefined
  const clock = createClock(zone)
  const from = clock.at(epochDay, minutesOfDay(time))
  return { start: clock.format(from), end: clock.format(from + minutes * 60_000) }
}

/** An instant as its day and time on a wall clock. */
export function wallOf(instant: string, zone: string): { day: string; time: string } {
  const text = createClock(zone).format(parseInstant(instant) ?? Number.NaN)
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}

/** The invitation that the fields stand for. Throws where its span is not known: `openParts` told. */
export function toInvitation(fields: InvitationFields): Invitation {
  const span = spanOf(fields)
  if (!span) throw new Error('An invitation without a time was to be kept.')
  return {
    method: fields.cancelled ? 'CANCEL' : 'REQUEST',
    uid: fields.uid ?? null,
    sequence: fields.sequence ?? 0,
    stamp: fields.stamp,
    summary: '',
    when: { kind: 'times', ...span, zone: fields.zone ?? null },
    place: fields.place,
    link: fields.link,
    attendees: fields.people
      .filter(({ comes }) => comes)
      .map(({ name, email, title }) => ({ kind: 'person', name, email, title, optional: false })),
    cancelled: fields.cancelled,
    recurring: false,
  }
}
