import type { Waiting } from '../../ports/reminders.ts'
import { msOf } from '../mail/later.ts'
import { afterQuiet } from './quiet-hours.ts'
import type { Telling } from './telling.ts'

/**
 * When something that waits may be told, by the hours and the clock that the user goes by now: whoever wakes a laptop at night
 * is not told then, nor when a try that failed comes round again.
 */
export function tellTimeOf({ clock, hours, now }: Telling, { channel, about, due, tellAt }: Waiting): string {
  // The digest has an hour of its own, which may lie in the quiet; it lapses with its day (mail-digest.ts).
  if (about.startsWith('morning/')) return tellAt
  if (channel !== 'mail') return clock.format(afterQuiet(msOf(now), due === null ? null : msOf(due), hours))
  // What is mailed in time is due this very day, be it on a weekend.
  const wished = Math.max(msOf(now), msOf(tellAt))
  return clock.format(afterQuiet(wished, wished, hours))
}
