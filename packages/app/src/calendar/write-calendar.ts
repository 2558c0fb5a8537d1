import { createHash } from 'node:crypto'
import type { Alarm, CalendarEntry, CalendarFiles, CalendarHeading } from '../ports/calendar-files.ts'
import { type Span, toEventSpan, toMoment, toTaskSpan } from './entry-times.ts'
import { escapeText, escapeUri, writeLines } from './write-lines.ts'

const PRODUCT = '-//Afterword//Afterword//EN'

/**
 * Writes entries as one iCalendar object (RFC 5545): for a file as for a subscription. Times are in UTC, so that no
 * VTIMEZONE is needed and no reader can take them for its own zone. No METHOD: this is a calendar, not an invitation.
 */
export const writeCalendar: CalendarFiles['write'] = (entries, heading) => {
  const stamp = toMoment(heading.stamp).text
  return writeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    ...headingLines(heading),
    ...entries.flatMap((entry) => entryLines(heading.discreet === true ? withDigest(entry) : entry, stamp)),
    'END:VCALENDAR',
  ])
}

function headingLines({ name, refreshMinutes }: CalendarHeading): string[] {
  const called = escapeText(onOneLine(name))
  return [
    // NAME is RFC 7986; the other is what was in use before it, and still is.
    ...(called === '' ? [] : [`NAME:${called}`, `X-WR-CALNAME:${called}`]),
    ...(refreshMinutes === undefined
      ? []
      : [`REFRESH-INTERVAL;VALUE=DURATION:PT${refreshMinutes}M`, `X-PUBLISHED-TTL:PT${refreshMinutes}M`]),
  ]
}

function withDigest(entry: CalendarEntry): CalendarEntry {
  return { ...entry, uid: `${createHash('sha256').update(entry.uid).digest('hex').slice(0, 32)}@afterword` }
}

function entryLines(entry: CalendarEntry, stamp: string): string[] {
  const isTask = entry.kind === 'task'
  const name = isTask ? 'VTODO' : 'VEVENT'
  return [
    `BEGIN:${name}`,
    ...text('UID', entry.uid),
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${entry.sequence}`,
    ...(isTask ? taskTimes(toTaskSpan(entry.when)) : eventTimes(toEventSpan(entry.when))),
    ...text('SUMMARY', onOneLine(entry.title)),
    ...text('DESCRIPTION', entry.description ?? ''),
    // Where no place is given the link stands there: phones offer it to be tapped.
    ...text('LOCATION', onOneLine(entry.place ?? entry.link ?? '')),
    ...(entry.link === undefined ? [] : [`URL:${escapeUri(entry.link)}`]),
    `STATUS:${entry.cancelled === true ? 'CANCELLED' : isTask ? 'NEEDS-ACTION' : 'CONFIRMED'}`,
    ...(isTask ? [] : [`TRANSP:${entry.busy ? 'OPAQUE' : 'TRANSPARENT'}`]),
    ...(entry.cancelled === true ? [] : entry.alarms.flatMap((alarm) => alarmLines(alarm, entry.title))),
    `END:${name}`,
  ]
}

/** An end must be later than the beginning: an event without one takes no time. */
function eventTimes({ start, end }: Span): string[] {
  return end.text > start.text ? [time('DTSTART', start), time('DTEND', end)] : [time('DTSTART', start)]
}

/** A task that begins when it is due is only due. */
function taskTimes({ start, end }: Span): string[] {
  return end.text > start.text ? [time('DTSTART', start), time('DUE', end)] : [time('DUE', end)]
}

function alarmLines(alarm: Alarm, title: string): string[] {
  const trigger =
    alarm.kind === 'at' ? `TRIGGER;VALUE=DATE-TIME:${toMoment(alarm.at).text}` : `TRIGGER:-PT${alarm.minutes}M`
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', ...text('DESCRIPTION', onOneLine(title)), trigger, 'END:VALARM']
}

function time(name: string, { kind, text: written }: Span['start']): string {
  return kind === 'day' ? `${name};VALUE=DATE:${written}` : `${name}:${written}`
}

/** No line for an empty text. */
function text(name: string, value: string): string[] {
  const escaped = escapeText(value)
  return escaped === '' ? [] : [`${name}:${escaped}`]
}

function onOneLine(value: string): string {
  return value.trim().replaceAll(/\s*[\r\n]+\s*/g, ', ')
}
