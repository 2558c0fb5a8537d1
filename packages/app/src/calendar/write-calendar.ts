import ICAL from 'ical.js'
import type { Alarm, CalendarEntry, CalendarFiles, CalendarHeading } from '../ports/calendar-files.ts'
import { type Span, toEventSpan, toTaskSpan, toUtc } from './entry-times.ts'

const PRODUCT = '-//Afterword//Afterword//EN'

/**
 * Writes entries as one iCalendar object (RFC 5545): for a file as for a subscription. Times are in UTC, so that no
 * VTIMEZONE is needed and no reader can take them for its own zone. No METHOD: this is a calendar, not an invitation.
 */
export const writeCalendar: CalendarFiles['write'] = (entries, heading) => {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', PRODUCT)
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  writeHeading(calendar, heading)
  const stamp = toUtc(heading.stamp)
  for (const entry of entries) calendar.addSubcomponent(writeEntry(entry, stamp))
  return `${calendar.toString()}\r\n`
}

function writeHeading(calendar: ICAL.Component, { name, refreshMinutes }: CalendarHeading): void {
  // NAME is RFC 7986; the other is what was in use before it, and still is.
  addText(calendar, 'name', name)
  addText(calendar, 'x-wr-calname', name)
  if (refreshMinutes === undefined) return
  const every = ICAL.Duration.fromSeconds(refreshMinutes * 60)
  const interval = new ICAL.Property('refresh-interval')
  interval.resetType('duration')
  interval.setValue(every)
  calendar.addProperty(interval)
  addText(calendar, 'x-published-ttl', every.toString())
}

function writeEntry(entry: CalendarEntry, stamp: ICAL.Time): ICAL.Component {
  const isTask = entry.kind === 'task'
  const component = new ICAL.Component(isTask ? 'vtodo' : 'vevent')
  addText(component, 'uid', entry.uid)
  component.addPropertyWithValue('dtstamp', stamp)
  component.addPropertyWithValue('sequence', entry.sequence)
  addSpan(component, isTask ? toTaskSpan(entry.when) : toEventSpan(entry.when), isTask ? 'due' : 'dtend')
  addText(component, 'summary', onOneLine(entry.title))
  addText(component, 'description', entry.description)
  // Where no place is given the link stands there: phones offer it to be tapped.
  addText(component, 'location', onOneLine(entry.place ?? entry.link ?? ''))
  if (entry.link !== undefined) component.addPropertyWithValue('url', toUri(entry.link))
  component.addPropertyWithValue(
    'status',
    entry.cancelled === true ? 'CANCELLED' : isTask ? 'NEEDS-ACTION' : 'CONFIRMED',
  )
  if (!isTask) component.addPropertyWithValue('transp', entry.busy ? 'OPAQUE' : 'TRANSPARENT')
  if (entry.cancelled !== true)
    for (const alarm of entry.alarms) component.addSubcomponent(writeAlarm(alarm, entry.title))
  return component
}

/** An end must be later than the beginning. An event without one takes no time; a task without a beginning is only due. */
function addSpan(component: ICAL.Component, { start, end }: Span, endName: 'due' | 'dtend'): void {
  const takesTime = end.compare(start) > 0
  if (takesTime || endName === 'dtend') component.addPropertyWithValue('dtstart', start)
  if (takesTime || endName === 'due') component.addPropertyWithValue(endName, end)
}

function writeAlarm(alarm: Alarm, title: string): ICAL.Component {
  const component = new ICAL.Component('valarm')
  component.addPropertyWithValue('action', 'DISPLAY')
  addText(component, 'description', onOneLine(title))
  const trigger = new ICAL.Property('trigger')
  if (alarm.kind === 'at') {
    trigger.resetType('date-time')
    trigger.setValue(toUtc(alarm.at))
  } else {
    trigger.setValue(ICAL.Duration.fromSeconds(-60 * alarm.minutes))
  }
  component.addProperty(trigger)
  return component
}

/** Nothing for an empty text. RFC 5545 allows line ends and tabs in a text, and no other control characters. */
function addText(component: ICAL.Component, name: string, text: string | undefined): void {
  const clean = (text ?? '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim()
  if (clean !== '') component.addPropertyWithValue(name, clean)
}

function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s*[\r\n]+\s*/g, ', ')
}

/** A URI is written without escapes: a line end in it would begin a property of its own. */
function toUri(link: string): string {
  return link.trim().replaceAll(/[\s\p{Cc}"<>]/gu, (sign) => encodeURIComponent(sign))
}
