import { createClock, type EpochMs, formatDay, parseDay, parseInstant } from '@afterword/engine'
import type { EntryTime } from '../ports/calendar-files.ts'

/** A time as iCalendar writes it: `20261112T090000Z`, or `20261112` for a day. */
interface WrittenTime {
  readonly kind: 'moment' | 'day'
  readonly text: string
}

/** Beginning and end. The end of days is the first one after them, except of a task, which is due on its last day. */
export interface Span {
  readonly start: WrittenTime
  readonly end: WrittenTime
}

const UTC = createClock('UTC')

/** As an event shows it. */
export function toEventSpan(when: EntryTime): Span {
  if (when.kind === 'times') return { start: toMoment(when.start), end: toMoment(when.end) }
  const { first, last } = when.kind === 'days' ? { first: dayOf(when.first), last: dayOf(when.last) } : daysOf(when)
  if (when.kind === 'window' && first === last) return { start: toMoment(when.opens), end: toMoment(when.due) }
  return { start: toDate(first), end: toDate(last + 1) }
}

/** As a task has it: from when on, and by when. */
export function toTaskSpan(when: EntryTime): Span {
  if (when.kind === 'days') return { start: toDate(dayOf(when.first)), end: toDate(dayOf(when.last)) }
  return when.kind === 'times'
    ? { start: toMoment(when.start), end: toMoment(when.end) }
    : { start: toMoment(when.opens), end: toMoment(when.due) }
}

/** An instant in UTC and whole seconds. */
export function toMoment(instant: string): WrittenTime {
  const written = UTC.format(millisOf(instant)).slice(0, 19)
  return { kind: 'moment', text: `${written.replaceAll(/[:-]/g, '')}Z` }
}

function toDate(epochDay: number): WrittenTime {
  return { kind: 'day', text: formatDay(epochDay).replaceAll('-', '') }
}

/** The days that a window touches. One that ends at midnight does not touch the day that begins then. */
function daysOf({ opens, due, zone }: Extract<EntryTime, { kind: 'window' }>): { first: number; last: number } {
  const clock = createClock(zone)
  const from = millisOf(opens)
  return { first: clock.dayOf(from), last: clock.dayOf(Math.max(from, millisOf(due) - 1)) }
}

function millisOf(instant: string): EpochMs {
  const at = parseInstant(instant)
  if (at === undefined) throw new RangeError(`"${instant}" is no moment with an offset.`)
  return at
}

function dayOf(day: string): number {
  const epochDay = parseDay(day)
  if (epochDay === undefined) throw new RangeError(`"${day}" is no day.`)
  return epochDay
}
