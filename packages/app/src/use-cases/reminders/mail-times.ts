import { formatDay } from '@afterword/engine'
import type { Asked, Reminder } from '../../ports/reminders.ts'
import { HOUR, msOf } from '../mail/later.ts'
import { minutesOf } from './minutes-of.ts'
import { afterQuiet } from './quiet-hours.ts'
import type { Telling } from './telling.ts'

/** When the one mail about what becomes due is sent on its day, unless less time is left. */
const NOON = 12 * 60

/** The moment of the digest of today. */
export function digestFor({ clock, settings, now }: Pick<Telling, 'clock' | 'settings' | 'now'>): string {
  return clock.format(clock.at(clock.dayOf(msOf(now)), minutesOf(settings.morning)))
}

/** The moment of the next digest that is still to come. */
export function nextMorning({ clock, settings, now }: Pick<Telling, 'clock' | 'settings' | 'now'>): string {
  const today = clock.at(clock.dayOf(msOf(now)), minutesOf(settings.morning))
  return clock.format(today > msOf(now) ? today : clock.at(clock.dayOf(msOf(now)) + 1, minutesOf(settings.morning)))
}

/**
 * The mail just in time, one a day: on the day on which a step is due, once its last quarter has begun; at noon, or an hour
 * before it is due, not in the quiet. None for what does not become due.
 */
export function dueMailFor(telling: Telling, { what, due }: Reminder): Asked[] {
  if (what !== 'last-quarter' || due === null) return []
  const { clock, hours, now } = telling
  const day = clock.dayOf(msOf(due))
  const wished = Math.max(msOf(now), Math.min(clock.at(day, NOON), msOf(due) - HOUR))
  const at = afterQuiet(wished, msOf(due), hours)
  return at >= msOf(due) ? [] : [{ channel: 'mail', about: `due/${formatDay(day)}`, tellAt: clock.format(at) }]
}
