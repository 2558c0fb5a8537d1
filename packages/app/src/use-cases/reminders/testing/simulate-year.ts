import { createClock } from '@afterword/engine'
import { createDaysShelf } from '../../../holidays/kept-days.ts'
import { openHolidays } from '../../../holidays/open-holidays.ts'
import { openSecrets } from '../../../secrets/open-secrets.ts'
import { randomIds } from '../../../secrets/random-ids.ts'
import { readKey } from '../../../secrets/read-key.ts'
import { openSqliteRecord } from '../../../store/sqlite/open-sqlite-record.ts'
import { placeIn } from '../../../store/testing/temp-place.ts'
import { addInterview } from '../../interviews/add-interview.ts'
import { closeOpportunity } from '../../log/log-entry.ts'
import { connectMailbox } from '../../mail/connect-mailbox.ts'
import { msOf } from '../../mail/later.ts'
import { runDueJob } from '../../mail/run-jobs.ts'
import { addOpportunity } from '../../opportunities/add-opportunity.ts'
import { saveProfile } from '../../profile/keep-profile.ts'
import { settleWith } from '../../record/settle-case.ts'
import { subscribe } from '../keep-subscriptions.ts'
import type { ReminderPorts } from '../reminder-ports.ts'
import { saveReminderSettings } from '../reminder-settings.ts'
import { type Heard, openWorld } from './hearing-world.ts'

const ME = { owner: 'local', by: 'local' } as const
const UTC = createClock('UTC')
const FROM = msOf('2026-01-05T08:00:00Z')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const STEP = 15 * MINUTE
const SERVER = { host: 'mail.example', port: 465, encryption: 'tls', user: 'ines' } as const
const ACCOUNT = {
  address: 'ines@example.org',
  smtp: SERVER,
  imap: SERVER,
  sentCopies: null,
  sentFolder: null,
  folders: ['INBOX'],
}
const CLOSES_AFTER = 20 * DAY

export interface Simulation {
  readonly folder: string
  readonly opportunities: number
  readonly days: number
  readonly workers: number
  /** How likely it is that a worker dies right before, or right after, anything it asks of the world. */
  readonly mortality: number
  readonly random: () => number
}

export interface SimulatedYear {
  readonly told: Heard
  /** The steps that were mailed about. */
  readonly mailed: ReadonlySet<string>
  readonly deaths: number
  /** How often something was told again under the same name, which takes its own place. */
  readonly repeats: number
}

/**
 * The steps that were told of, at whichever of their moments or in whichever letter: where a worker died, the next moment may
 * be told instead, or a letter of the day go with that of the morning.
 */
export function stepsOf({ told, mailed }: SimulatedYear, channel: keyof Heard): ReadonlySet<string> {
  if (channel === 'mail') return mailed
  return new Set([...told[channel].keys()].map((name) => name.split(' ').slice(0, 2).join(' ')))
}

class Death extends Error {}

/** A job search on a clock of its own, told by workers that die again and again. */
export async function simulateYear(simulation: Simulation): Promise<SimulatedYear> {
  const { folder, opportunities, days, workers, mortality, random } = simulation
  let moment = FROM
  const clock = { now: () => UTC.format(moment) }
  const holidays = openHolidays(createDaysShelf(folder))
  const opened = await openSqliteRecord(placeIn(folder), settleWith(holidays))
  if (opened.kind !== 'open') throw new Error(JSON.stringify(opened))
  const world = openWorld()
  let deaths = 0
  const sound: ReminderPorts = {
    ...opened,
    clock,
    holidays,
    ids: randomIds,
    secrets: openSecrets(() => readKey({ given: undefined, file: `${folder}/key` })),
    ...world,
    tokens: {} as ReminderPorts['tokens'],
  }
  const beMortal = () => {
    let isDead = false
    return makeMortal(sound, () => {
      if (!isDead && random() >= mortality) return
      if (!isDead) deaths += 1
      isDead = true
      throw new Death()
    })
  }
  const work = async (worker: string) => {
    const mortal = mortality === 0 ? sound : beMortal()
    for (;;) {
      try {
        if ((await runDueJob(mortal, { worker })).kind !== 'ran') return
      } catch (error) {
        if (!(error instanceof Death)) throw error
        return
      }
    }
  }
  await saveProfile(sound, { ...ME, seeker: { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT' } })
  const address = { endpoint: 'https://push.example/1', keys: { p256dh: '', auth: '' } }
  await subscribe(sound, { ...ME, address, browser: 'Firefox' })
  await connectMailbox(sound, { ...ME, account: ACCOUNT, secret: { kind: 'password', password: 'secret' } })
  await saveReminderSettings(sound, { ...ME, set: { mail: true } })
  const begins = (days - CLOSES_AFTER / DAY) / Math.max(1, opportunities)
  let added = 0
  let closed = 0
  for (let step = 0; moment < FROM + days * DAY; step += 1, moment += STEP) {
    while (added < opportunities && moment >= FROM + added * begins * DAY) await addTalk(sound, added++, moment)
    while (closed < added && moment >= FROM + closed * begins * DAY + CLOSES_AFTER) await close(sound, closed++)
    await Promise.all(Array.from({ length: workers }, (_, worker) => work(`worker ${worker} ${step}`)))
  }
  await opened.close()
  return { told: world.heard(), mailed: world.mailed(), deaths, repeats: world.repeats() }
}

/** A search in which each talk is entered a day before, at an hour that differs from one to the next. */
async function addTalk(ports: ReminderPorts, number: number, now: number): Promise<void> {
  const opportunity = `job-${number}`
  await addOpportunity(ports, {
    ...ME,
    opportunity: { id: opportunity, employer: `Employer ${number}`, role: 'Designer' },
  })
  const start = now + DAY + (number % 9) * 60 * MINUTE
  const interview = { start: UTC.format(start), end: UTC.format(start + 60 * MINUTE), format: 'video' } as const
  const dana = { name: 'Dana Whitfield', role: 'hiring-manager', email: 'dana@larkspur.example' } as const
  await addInterview(ports, { ...ME, opportunity, interview, newContacts: [dana] })
}

async function close(ports: ReminderPorts, number: number): Promise<void> {
  await closeOpportunity(ports, { ...ME, opportunity: `job-${number}`, outcome: 'moved-on' })
}

/** Whoever asks something of these may die before it is done, or right after. */
function makeMortal(ports: ReminderPorts, mayDie: () => void): ReminderPorts {
  const wrap = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get: (target, name) => {
        const method = target[name as keyof Part]
        if (typeof method !== 'function') return method
        return async (...words: unknown[]) => {
          mayDie()
          const outcome = await (method as (...all: unknown[]) => unknown).apply(target, words)
          mayDie()
          return outcome
        }
      },
    })
  const { record, reminders, jobs, notices, push, sender, mailbox } = ports
  return {
    ...ports,
    record: wrap(record),
    reminders: wrap(reminders),
    jobs: wrap(jobs),
    notices: wrap(notices),
    push: wrap(push),
    sender: wrap(sender),
    mailbox: wrap(mailbox),
  }
}
