import { formatDay, type IsoWeekday } from '@afterword/engine'
import type { ClaimedJob, JobEnd } from '../../ports/job-queue.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import type { Noticed, Reminder, TellingChannel, Waiting } from '../../ports/reminders.ts'
import { HOUR, later, MINUTE, msOf } from '../mail/later.ts'
import { isTrouble } from '../record/is-trouble.ts'
import { digestFor, dueMailFor, nextMorning } from './mail-times.ts'
import type { ReminderPorts } from './reminder-ports.ts'
import { clockOf, homecomingOf, readReminderSettings } from './reminder-settings.ts'
import { tellOn } from './tell-on.ts'
import { tellTimeOf } from './tell-time.ts'
import type { Telling } from './telling.ts'

/** How a job is done. */
export interface Hold {
  readonly leaseUntil: string
  /** Whether the program goes on after it. */
  readonly stays: boolean
}

/** Reminders noticed in one transaction. */
const BATCH = 100

/**
 * Tells a person all that is due, each thing once on each channel, and says when to look again. Run twice, or by two at once,
 * it tells nothing twice: each step is kept before the next one, and what was begun is taken over under its own name.
 */
export async function tellDue(
  ports: ReminderPorts,
  { owner }: ClaimedJob,
  { leaseUntil, stays }: Hold,
): Promise<JobEnd> {
  const now = ports.clock.now()
  const again: JobEnd = { kind: 'again', runAt: later(now, MINUTE) }
  if (isTrouble(await ports.record.settleStale(owner, now))) return again
  const read = await readTelling(ports, owner, now)
  if (!read) return again
  const telling = { ...read, stays }
  if (isTrouble(await ports.reminders.dropTellings(owner, telling.wanted))) return again
  if (isTrouble(await noticeDue(telling))) return again
  if (isTrouble(await askForDigest(telling))) return again
  const weigh = (waiting: Waiting) => tellTimeOf(telling, waiting)
  if (isTrouble(await ports.reminders.timeWaiting(owner, now, weigh))) return again
  const due = await ports.reminders.channelsToTell(owner, now)
  if (isTrouble(due)) return again
  for (const channel of due.channels) {
    if (telling.channels.includes(channel)) await tellOn(telling, channel, leaseUntil)
  }
  const next = await ports.reminders.nextMoment(owner)
  if (isTrouble(next)) return again
  const morning = telling.settings.mail ? nextMorning(telling) : null
  const moments = [next.at, morning, homecomingOf(telling.settings, telling.clock, now)].filter((at) => at !== null)
  const [first] = moments.sort((a, b) => msOf(a) - msOf(b))
  if (first === undefined) return { kind: 'done', at: now }
  // What could not be done just now is not tried without a pause.
  return { kind: 'again', runAt: msOf(first) > msOf(now) ? first : later(now, MINUTE) }
}

/** Undefined: it cannot be read now. */
async function readTelling(
  ports: ReminderPorts,
  owner: string,
  now: string,
): Promise<Omit<Telling, 'stays'> | undefined> {
  const read = await readReminderSettings(ports, { owner })
  const profile = await ports.record.readProfile(owner)
  const subscribed = await ports.reminders.listSubscriptions(owner)
  if (read.kind === 'refused' || isTrouble(profile) || isTrouble(subscribed)) return undefined
  const { settings } = read
  const clock = clockOf(settings, profile.seeker, now)
  const wanted: TellingChannel[] = [
    ...(settings.desktop ? ['desktop' as const] : []),
    ...(settings.push ? subscribed.subscriptions.map(({ id }) => `push/${id}` as const) : []),
    ...(settings.mail ? ['mail' as const] : []),
  ]
  const hasDesktop = settings.desktop && (await ports.notices.available())
  const channels = wanted.filter((channel) => channel !== 'desktop' || hasDesktop)
  const weekend = await weekendOf(ports, profile.seeker?.region, now)
  const { quiet, quietWeekends } = settings
  return { ports, owner, now, settings, clock, hours: { clock, quiet, quietWeekends, weekend }, channels, wanted }
}

async function weekendOf(
  { holidays }: ReminderPorts,
  region: string | undefined,
  now: string,
): Promise<readonly IsoWeekday[]> {
  const year = Number(now.slice(0, 4))
  return (await holidays.calendarOf(region, { from: year, to: year })).calendar.weekend
}

/** Of several moments of one step that have come, the last one is told: it says what the others would have said. */
async function noticeDue(telling: Telling): Promise<{ readonly kind: 'noticed' } | RecordTrouble> {
  const { ports, owner, now, channels } = telling
  // Mail goes by days, not by reminders.
  const noticeChannels = channels.filter((channel) => channel !== 'mail')
  const isMailed = channels.includes('mail')
  for (;;) {
    const due = await ports.reminders.dueReminders(owner, now, BATCH)
    if (isTrouble(due)) return due
    if (due.reminders.length === 0) return { kind: 'noticed' }
    const last = new Map(due.reminders.map((one) => [stepOf(one), one]))
    const noticed = due.reminders.map((reminder): Noticed => {
      const superseded = last.get(stepOf(reminder)) !== reminder
      if (superseded) return { reminder, superseded, channels: [], asks: [] }
      return { reminder, superseded, channels: noticeChannels, asks: isMailed ? dueMailFor(telling, reminder) : [] }
    })
    const kept = await ports.reminders.noticeReminders(owner, now, noticed)
    if (isTrouble(kept)) return kept
  }
}

function stepOf({ opportunity, about }: Reminder): string {
  return `${opportunity} ${about}`
}

/** A morning that was slept through is made up for until noon; after that the day is known. */
async function askForDigest(telling: Telling): Promise<{ readonly kind: 'kept' } | RecordTrouble> {
  const { ports, owner, now, clock, channels } = telling
  if (!channels.includes('mail')) return { kind: 'kept' }
  const morning = digestFor(telling)
  const isMorning = msOf(morning) <= msOf(now) && msOf(now) < msOf(morning) + 6 * HOUR
  if (!isMorning) return { kind: 'kept' }
  return ports.reminders.askToTell(owner, {
    channel: 'mail',
    about: `morning/${formatDay(clock.dayOf(msOf(now)))}`,
    tellAt: now,
  })
}
