import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { InvitationTime } from '../ports/calendar-files.ts'
import { zoneOf } from './zone-of.ts'

/** A time of a calendar file on its own: a day, a moment, or what a clock shows in no zone that is known. */
type Reading =
  | { kind: 'day'; day: Temporal.PlainDate }
  | { kind: 'moment'; at: Temporal.Instant; text: string; zone: string | null }
  | { kind: 'floating'; wall: Temporal.PlainDateTime; unknownZone: string | null }

/** What it takes to read times: the zones that the file itself describes, and the one in which floating times are meant. */
export interface ZoneKnowledge {
  readonly described: ReadonlyMap<string, ICAL.Timezone>
  readonly floatingZone: string | undefined
}

/** When an event is. Undefined when it has no beginning. Throws for values that are no times. */
export function readWhen(event: ICAL.Component, zones: ZoneKnowledge): InvitationTime | undefined {
  const property = event.getFirstProperty('dtstart')
  const start = property && readTime(property, zones)
  if (!start) return undefined
  const ending = event.getFirstProperty('dtend')
  const end = ending ? readTime(ending, zones) : addLength(start, event.getFirstPropertyValue('duration'))
  return toSpan(start, end ?? start)
}

function readTime(property: ICAL.Property, { described, floatingZone }: ZoneKnowledge): Reading | undefined {
  // The written text, since ICAL.Time carries a thirteenth month over into the next year.
  const [text] = property.toJSON().slice(3)
  if (typeof text !== 'string') return undefined
  // A day is often written without saying that it is one; of its time ical.js then leaves the signs between.
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T:*)?$/.exec(text) ?? []
  if (day !== undefined) return { kind: 'day', day: Temporal.PlainDate.from(day) }
  const wall = Temporal.PlainDateTime.from(text.replace(/Z$/, ''), { overflow: 'reject' })
  if (text.endsWith('Z')) return inZone(wall, 'UTC')
  const tzid = property.getFirstParameter('tzid')
  const known = tzid ? zoneOf(tzid) : undefined
  if (known !== undefined) return inZone(wall, known)
  const own = tzid ? described.get(tzid) : undefined
  const value = property.getFirstValue()
  if (own && value instanceof ICAL.Time) return atOffset(wall, own.utcOffset(value))
  if (floatingZone !== undefined) return inZone(wall, floatingZone)
  return { kind: 'floating', wall, unknownZone: tzid ? tzid : null }
}

/** RFC 5545, 3.3.5: a time that is shown twice is the first of the two; one that is skipped counts by the offset before. */
function inZone(wall: Temporal.PlainDateTime, zone: string): Reading {
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'compatible' })
  const text = zone === 'UTC' ? zoned.toInstant().toString() : zoned.toString({ timeZoneName: 'never' })
  return { kind: 'moment', at: zoned.toInstant(), text, zone }
}

/** By the rules that the file itself gives for a zone of its own: the offset is known, an IANA name is not. */
function atOffset(wall: Temporal.PlainDateTime, seconds: number): Reading {
  const at = wall.toZonedDateTime('UTC').toInstant().subtract({ seconds })
  const offset = `${seconds < 0 ? '-' : '+'}${Temporal.PlainTime.from('00:00')
    .add({ seconds: Math.abs(seconds) })
    .toString()
    .slice(0, 5)}`
  return { kind: 'moment', at, text: at.toString({ timeZone: offset }), zone: null }
}

function addLength(start: Reading, length: unknown): Reading | undefined {
  if (!(length instanceof ICAL.Duration)) return undefined
  const seconds = length.toSeconds()
  if (start.kind === 'day') return { ...start, day: start.day.add({ days: Math.floor(seconds / 86400) }) }
  if (start.kind === 'floating') return { ...start, wall: start.wall.add({ seconds }) }
  const at = start.at.add({ seconds })
  const zone = start.zone ?? start.text.slice(-6)
  const text = zone === 'UTC' ? at.toString() : at.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' })
  return { ...start, at, text }
}

/** An end before the beginning, or of another kind than it, says nothing: the event then ends where it begins. */
function toSpan(start: Reading, given: Reading): InvitationTime {
  switch (start.kind) {
    case 'day': {
      const last = given.kind === 'day' ? given.day.subtract({ days: 1 }) : start.day
      const isLater = Temporal.PlainDate.compare(last, start.day) > 0
      return { kind: 'days', first: start.day.toString(), last: (isLater ? last : start.day).toString() }
    }
    case 'moment': {
      const isLater = given.kind === 'moment' && Temporal.Instant.compare(given.at, start.at) > 0
      return { kind: 'times', start: start.text, end: isLater ? given.text : start.text, zone: start.zone }
    }
    case 'floating': {
      const isLater = given.kind === 'floating' && Temporal.PlainDateTime.compare(given.wall, start.wall) > 0
      const end = (isLater ? given.wall : start.wall).toString({ smallestUnit: 'second' })
      return {
        kind: 'floating',
        start: start.wall.toString({ smallestUnit: 'second' }),
        end,
        unknownZone: start.unknownZone,
      }
    }
  }
}
