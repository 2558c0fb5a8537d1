import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { EntryTime } from '../ports/calendar-files.ts'

/** Beginning and end as iCalendar knows them: moments in UTC, or days of which the end is the first one after. */
export interface Span {
  readonly start: ICAL.Time
  readonly end: ICAL.Time
}

/** As an event shows it. */
export function toEventSpan(when: EntryTime): Span {
  if (when.kind === 'times') return { start: toUtc(when.start), end: toUtc(when.end) }
  const { first, last } = when.kind === 'days' ? when : daysOf(when)
  if (when.kind === 'window' && first === last) return { start: toUtc(when.opens), end: toUtc(when.due) }
  return { start: toDate(first), end: toDate(dayAfter(last)) }
}

/** As a task has it: from when on, and by when. A task for a day is due on that day. */
export function toTaskSpan(when: EntryTime): Span {
  if (when.kind === 'days') return { start: toDate(when.first), end: toDate(when.last) }
  return when.kind === 'times'
    ? { start: toUtc(when.start), end: toUtc(when.end) }
    : { start: toUtc(when.opens), end: toUtc(when.due) }
}

/** An instant to a UTC time of whole seconds. */
export function toUtc(instant: string): ICAL.Time {
  const { year, month, day, hour, minute, second } = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC')
  return new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, ICAL.Timezone.utcTimezone)
}

function toDate(day: string): ICAL.Time {
  const date = Temporal.PlainDate.from(day)
  return ICAL.Time.fromData({ year: date.year, month: date.month, day: date.day, isDate: true })
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}

/** The days that a window touches. One that ends at midnight does not touch the day that begins then. */
function daysOf({ opens, due, zone }: Extract<EntryTime, { kind: 'window' }>): { first: string; last: string } {
  const dayIn = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate().toString()
  const from = Temporal.Instant.from(opens)
  const lastMoment = Temporal.Instant.from(due).subtract({ nanoseconds: 1 })
  const until = Temporal.Instant.compare(lastMoment, from) < 0 ? from : lastMoment
  return { first: dayIn(from), last: dayIn(until) }
}
