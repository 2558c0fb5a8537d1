import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openInvitationReader } from '../../calendar/read-invitation.ts'
import { createDaysShelf } from '../../holidays/kept-days.ts'
import { openHolidays } from '../../holidays/open-holidays.ts'
import { openLinkTitles } from '../../link-titles/open-link-titles.ts'
import { openMailbox } from '../../mail/imap/open-mailbox.ts'
import { openMailReader } from '../../mail/mime/open-mail-reader.ts'
import { openAccessTokens } from '../../mail/oauth/open-access-tokens.ts'
import { openMailSender } from '../../mail/smtp/open-mail-sender.ts'
import { openPaper } from '../../paper/open-paper.ts'
import { openPracticeSchedule } from '../../practice/open-practice-schedule.ts'
import { openPushSender } from '../../push/open-push-sender.ts'
import { openSecrets } from '../../secrets/open-secrets.ts'
import { randomIds } from '../../secrets/random-ids.ts'
import { readKey } from '../../secrets/read-key.ts'
import { openBackups } from '../../store/sqlite/open-backups.ts'
import { openSqliteRecord } from '../../store/sqlite/open-sqlite-record.ts'
import { placeIn } from '../../store/testing/temp-place.ts'
import { openDraftFolder } from '../../text-files/open-draft-folder.ts'
import { createRawFiles } from '../../text-files/read-raw-file.ts'
import { createTextFiles } from '../../text-files/read-text-file.ts'
import { loadFormats } from '../../wiring/load-formats.ts'
import { reminderWords } from '../../wording/say-reminders.ts'
import type { Refusal } from '../failure.ts'
import { settleWith } from '../record/settle-case.ts'
import { createUseCases, type Ports, type UseCases } from '../use-cases.ts'

/** A clock that a test sets. */
export interface SetClock {
  now(): string
  set(instant: string): void
}

/** The use-cases over a new, empty record in a file of its own, at a moment that the test sets. */
export interface Desk {
  readonly useCases: UseCases
  readonly ports: Ports
  readonly clock: SetClock
  readonly folder: string
}

/** Servers on the same machine are quick. */
const PATIENCE = { greeting: 1500, silence: 20_000, poll: 60_000, firstRetry: 20, lastRetry: 100 }

export const ME = { owner: 'local', by: 'local' } as const

/** A desk for one test, gone after it. */
export async function openDesk(now: string, change: Partial<Ports> = {}): Promise<Desk> {
  const { close, ...desk } = await layDesk(now, change)
  onTestFinished(close)
  return desk
}

/** A desk for whoever closes it. */
export async function layDesk(now: string, change: Partial<Ports> = {}): Promise<Desk & { close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-desk-'))
  const place = placeIn(folder)
  const holidays = openHolidays(createDaysShelf(folder))
  const opened = await openSqliteRecord(place, settleWith(holidays))
  if (opened.kind !== 'open') throw new Error(JSON.stringify(opened))
  let moment = now
  const clock: SetClock = {
    now: () => moment,
    set: (instant) => {
      moment = instant
    },
  }
  const ports: Ports = {
    clock,
    holidays,
    record: opened.record,
    backups: openBackups(place),
    outbox: opened.outbox,
    incoming: opened.incoming,
    feeds: opened.feeds,
    reminders: opened.reminders,
    jobs: opened.jobs,
    secrets: openSecrets(() => readKey({ given: undefined, file: join(folder, 'key') })),
    ids: randomIds,
    sender: openMailSender({ greeting: 1500, silence: 300 }),
    mailbox: openMailbox(PATIENCE),
    tokens: openAccessTokens({ patience: 1500 }),
    files: createTextFiles(folder, process.stdin),
    drafts: openDraftFolder(folder),
    rawFiles: createRawFiles(folder),
    mail: openMailReader(),
    invitations: openInvitationReader(),
    formats: loadFormats,
    notebook: opened.notebook,
    schedule: openPracticeSchedule({ fuzz: false }),
    paper: openPaper(),
    notices: { available: async () => false, show: async () => ({ kind: 'not-shown', reason: 'no desktop' }) },
    push: openPushSender(),
    words: reminderWords,
    titles: openLinkTitles(),
    phrases: { read: async () => ({}) },
    model: { kind: 'none' },
    ...change,
  }
  const close = async () => {
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { useCases: createUseCases(ports), ports, clock, folder, close }
}

/** What was done; a refusal fails the test with what it says. */
export function done<Outcome extends { readonly kind: string }>(outcome: Outcome | Refusal): Exclude<Outcome, Refusal> {
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome))
  return outcome as Exclude<Outcome, Refusal>
}
