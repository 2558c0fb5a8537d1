import { join } from 'node:path'
import type { Surroundings } from '../config/read-surroundings.ts'
import type { Backups } from '../ports/backups.ts'
import type { CalendarFeeds } from '../ports/calendar-feeds.ts'
import type { Clock } from '../ports/clock.ts'
import type { Incoming } from '../ports/incoming.ts'
import type { JobQueue } from '../ports/job-queue.ts'
import type { NotebookShelf } from '../ports/notebook.ts'
import type { Outbox } from '../ports/outbox.ts'
import type { CaseRecord, Settle } from '../ports/record.ts'
import type { RecordTrouble } from '../ports/record-trouble.ts'
import type { Reminders } from '../ports/reminders.ts'
import type { OpenRecord } from '../store/open-record.ts'
import { describeAddress } from '../store/postgres/describe-address.ts'
import type { SqlitePlace } from '../store/sqlite/sqlite-place.ts'

/** How many backups of a record are kept. */
const KEEP_BACKUPS = 10
/** How long to wait for another program that writes, milliseconds. */
const PATIENCE = 10_000

/** Everything that is kept, in one place. */
export interface Kept {
  readonly record: CaseRecord
  readonly jobs: JobQueue
  readonly outbox: Outbox
  readonly incoming: Incoming
  readonly feeds: CalendarFeeds
  readonly notebook: NotebookShelf
  readonly reminders: Reminders
  readonly backups: Backups
  close(): Promise<void>
}

/** The record, opened when something is first asked of it; a command that needs none does not pay for one. */
export function openRecordLazily(
  { dataFolder, databaseUrl }: Pick<Surroundings, 'dataFolder' | 'databaseUrl'>,
  settle: Settle,
  clock: Clock,
): Kept {
  const place: SqlitePlace = {
    file: join(dataFolder, 'afterword.db'),
    backupFolder: join(dataFolder, 'backups'),
    keepBackups: KEEP_BACKUPS,
    patience: PATIENCE,
    clock,
  }
  let opening: Promise<OpenRecord | RecordTrouble> | undefined
  const open = async () => {
    opening ??= databaseUrl === undefined ? openFile(place, settle) : openServer(databaseUrl, settle)
    const opened = await opening
    // What cannot be opened now may be there the next time it is asked for.
    if (opened.kind !== 'open') opening = undefined
    return opened
  }
  return {
    record: defer(open, ({ record }) => record),
    jobs: defer(open, ({ jobs }) => jobs),
    outbox: defer(open, ({ outbox }) => outbox),
    incoming: defer(open, ({ incoming }) => incoming),
    feeds: defer(open, ({ feeds }) => feeds),
    notebook: defer(open, ({ notebook }) => notebook),
    reminders: defer(open, ({ reminders }) => reminders),
    backups: deferBackups(place, databaseUrl),
    close: async () => {
      const opened = await opening
      if (opened?.kind === 'open') await opened.close()
    },
  }
}

async function openFile(place: SqlitePlace, settle: Settle): Promise<OpenRecord | RecordTrouble> {
  const { openSqliteRecord } = await import('../store/sqlite/open-sqlite-record.ts')
  return openSqliteRecord(place, settle)
}

async function openServer(address: string, settle: Settle): Promise<OpenRecord | RecordTrouble> {
  const { openPostgresRecord } = await import('../store/postgres/open-postgres-record.ts')
  return openPostgresRecord(address, settle)
}

/** Every method of a part opens the record first; what keeps it from being opened is what the method gives. */
function defer<Part extends object>(
  open: () => Promise<OpenRecord | RecordTrouble>,
  partOf: (opened: OpenRecord) => Part,
): Part {
  const methods = new Map<string | symbol, unknown>()
  return new Proxy({} as Part, {
    get: (_target, name) => {
      const known = methods.get(name)
      if (known !== undefined) return known
      const method = async (...args: never[]) => {
        const opened = await open()
        if (opened.kind !== 'open') return opened
        const ask = partOf(opened)[name as keyof Part] as (...args: never[]) => unknown
        return ask(...args)
      }
      methods.set(name, method)
      return method
    },
  })
}

/** Backups of a file; those of a server are the business of whoever runs it. */
function deferBackups(place: SqlitePlace, databaseUrl: string | undefined): Backups {
  if (databaseUrl !== undefined) {
    const trouble = { kind: 'kept-by-server' as const, place: describeAddress(databaseUrl) }
    return {
      makeBackup: async () => trouble,
      listBackups: async () => [],
      restoreBackup: async () => trouble,
      examine: async () => trouble,
    }
  }
  const load = async () => (await import('../store/sqlite/open-backups.ts')).openBackups(place)
  return {
    makeBackup: async (reason) => (await load()).makeBackup(reason),
    listBackups: async () => (await load()).listBackups(),
    restoreBackup: async (name) => (await load()).restoreBackup(name),
    examine: async () => (await load()).examine(),
  }
}
