import { type Clock, createClock, formatDay, parseDay, type Seeker } from '@afterword/engine'
import type { JobQueue } from '../../ports/job-queue.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { msOf } from '../mail/later.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'

/** How, where and when somebody wants to be told. Times are `HH:MM` on their own clock, days `YYYY-MM-DD`. */
export interface ReminderSettings {
  /** Nothing is told from one time to the other, but what falls in between afterwards; null: told at any hour. */
  readonly quiet: { readonly from: string; readonly until: string } | null
  /** At weekends only what is due before they end. */
  readonly quietWeekends: boolean
  /** Notices may name employers and people: others may see them on a locked screen. */
  readonly names: boolean
  readonly desktop: boolean
  readonly push: boolean
  readonly mail: boolean
  /** When the digest is sent. */
  readonly morning: string
  /** Elsewhere for a while: the zone to go by up to that day. */
  readonly away: { readonly zone: string; readonly until: string } | null
}

export const USUAL_REMINDERS: ReminderSettings = {
  quiet: { from: '21:00', until: '07:30' },
  quietWeekends: true,
  names: false,
  desktop: true,
  push: true,
  mail: false,
  morning: '07:30',
  away: null,
}

const NAME = 'reminders'

export interface ReminderSettingsRead {
  readonly kind: 'reminder-settings'
  readonly settings: ReminderSettings
}

/** How somebody wants to be told; until they say, as usual. */
export async function readReminderSettings(
  ports: { readonly record: Pick<CaseRecord, 'readSetting'> },
  { owner }: Pick<Who, 'owner'>,
): Promise<ReminderSettingsRead | Refusal> {
  const kept = await ports.record.readSetting(owner, NAME)
  if (isTrouble(kept)) return refuseTrouble(kept)
  const settings = { ...USUAL_REMINDERS, ...((kept.value ?? {}) as Partial<ReminderSettings>) }
  return { kind: 'reminder-settings', settings }
}

/** Keeps how to be told; what waits is looked at anew. */
export async function saveReminderSettings(
  ports: RecordPorts & { readonly jobs: JobQueue },
  request: Pick<Who, 'owner'> & { readonly set: Partial<ReminderSettings>; readonly now?: string | undefined },
): Promise<ReminderSettingsRead | Refusal> {
  const { owner, set } = request
  const now = request.now ?? ports.clock.now()
  const before = await readReminderSettings(ports, { owner })
  if (before.kind === 'refused') return before
  const settings = { ...before.settings, ...set }
  const kept = await ports.record.saveSetting(owner, NAME, settings)
  if (isTrouble(kept)) return refuseTrouble(kept)
  const asked = await ports.jobs.enqueueJob(owner, remindJob(now))
  return isTrouble(asked) ? refuseTrouble(asked) : { kind: 'reminder-settings', settings }
}

/** The job that tells what is due, asked for by something else than a change of a case. */
export function remindJob(now: string) {
  return { id: 'remind', kind: 'remind', payload: null, runAt: now, renewedAt: now }
}

/** The moment at which somebody who goes by the clock of elsewhere goes by their own again; null when they do already. */
export function homecomingOf({ away }: ReminderSettings, clock: Clock, now: string): string | null {
  const last = away === null ? undefined : parseDay(away.until)
  if (last === undefined || clock.zone !== away?.zone) return null
  const home = clock.at(last + 1, 0)
  return home > msOf(now) ? clock.format(home) : null
}

/** The clock that somebody goes by at a moment: the one of where they are. */
export function clockOf({ away }: ReminderSettings, seeker: Seeker | null, now: string): Clock {
  if (away) {
    const there = createClock(away.zone)
    if (formatDay(there.dayOf(msOf(now))) <= away.until) return there
  }
  return createClock(seeker?.timeZone ?? 'UTC')
}
