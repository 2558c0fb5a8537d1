import { Temporal } from 'temporal-polyfill'

/** A moment to put a step off to. */
export interface SnoozeTime {
  readonly label: string
  /** An instant. */
  readonly until: string
}

const MORNING = Temporal.PlainTime.from('09:00')
const EVENING = Temporal.PlainTime.from('18:00')
const MONDAY = 1

let last: { readonly now: string; readonly zone: string; readonly times: readonly SnoozeTime[] } | undefined

/**
 * A few moments that people put things off to, on the reader's own clock; those that are past are left out. Each step of a
 * page offers the same ones.
 */
export function snoozeTimes(now: string, zone: string): readonly SnoozeTime[] {
  if (last?.now !== now || last.zone !== zone) last = { now, zone, times: findTimes(now, zone) }
  return last.times
}

function findTimes(now: string, zone: string): readonly SnoozeTime[] {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  const today = here.toPlainDate()
  const at = (day: Temporal.PlainDate, time: Temporal.PlainTime) =>
    day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString()
  const toMonday = (MONDAY - today.dayOfWeek + 7) % 7 || 7
  const times = [
    { label: 'until this evening', until: at(today, EVENING) },
    { label: 'until tomorrow morning', until: at(today.add({ days: 1 }), MORNING) },
    { label: 'until Monday morning', until: at(today.add({ days: toMonday }), MORNING) },
    { label: 'for a week', until: at(today.add({ weeks: 1 }), MORNING) },
  ]
  return times.filter(
    ({ until }, index) =>
      Temporal.Instant.compare(Temporal.Instant.from(until), here.toInstant()) > 0 &&
      times.findIndex((other) => other.until === until) === index,
  )
}

/** The morning of a day (`2026-09-22`), as an instant; undefined when it is no day. */
export function morningOf(day: string, zone: string): string | undefined {
  try {
    return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: MORNING }).toInstant().toString()
  } catch {
    return undefined
  }
}
