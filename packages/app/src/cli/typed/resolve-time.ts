import { Temporal } from 'temporal-polyfill'
import { sayTime } from '../../wording/moments/say-moment.ts'
import { sayPlace } from './say-typed.ts'
import type { ClockWords } from './time-words.ts'
import { type Unreadable, unreadable } from './typed-reading.ts'

/** Hours that, written bare, are taken for the afternoon: nobody is called at four in the morning. */
const LAST_AFTERNOON_HOUR = 6

export type Placed =
  | { readonly kind: 'placed'; readonly at: Temporal.ZonedDateTime; readonly remark?: string }
  | Unreadable

/** The minute since midnight that a clock shows, or what is wrong with it. */
export function minuteOf(clock: ClockWords): { readonly kind: 'minute'; readonly minute: number } | Unreadable {
  const { hour, minute, half, bare } = clock
  const written = `${hour}:${String(minute).padStart(2, '0')}`
  if (minute > 59 || hour > 23) return unreadable(`There is no ${written} on a clock.`)
  if (half !== undefined) {
    if (hour === 0) return unreadable(`There is no 0 ${half} on a clock.`)
    const in24 = hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
    return hour > 12 && half === 'am'
      ? unreadable(`${written} is not in the morning; leave out “am”.`)
      : { kind: 'minute', minute: in24 * 60 + minute }
  }
  const in24 = bare && hour >= 1 && hour <= LAST_AFTERNOON_HOUR ? hour + 12 : hour
  return { kind: 'minute', minute: in24 * 60 + minute }
}

/** The moment at which clocks in a zone show that time. Where they skip it, as much later; where twice, the first. */
export function placeTime(date: Temporal.PlainDate, minute: number, zone: string): Placed {
  const wall = date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
  const first = wall.toZonedDateTime(zone, { disambiguation: 'compatible' })
  if (!first.toPlainDateTime().equals(wall)) {
    const remark = `${sayWall(minute)} is left out in ${sayPlace(first)} that day, when clocks go forward: taken as ${sayTime(first)}.`
    return { kind: 'placed', at: first, remark }
  }
  const second = wall.toZonedDateTime(zone, { disambiguation: 'later' })
  if (Temporal.ZonedDateTime.compare(first, second) === 0) return { kind: 'placed', at: first }
  const remark = `${sayWall(minute)} comes twice in ${sayPlace(first)} that day, when clocks go back: taken as the first (UTC${first.offset}).`
  return { kind: 'placed', at: first, remark }
}

function sayWall(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}
