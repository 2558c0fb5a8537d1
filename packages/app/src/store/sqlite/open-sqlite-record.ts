import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely } from 'kysely'
import type { Settle } from '../../ports/record.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { openCaseRecord } from '../cases/open-case-record.ts'
import { openFeeds } from '../feeds/open-feeds.ts'
import { openJobQueue } from '../jobs/open-job-queue.ts'
import { openIncoming } from '../mail/open-incoming.ts'
import { openOutbox } from '../mail/open-outbox.ts'
import { openNotebook } from '../notebook/open-notebook.ts'
import type { OpenRecord } from '../open-record.ts'
import { openReminders } from '../reminders/open-reminders.ts'
import type { Database } from '../tables/database.ts'
import { migrate, readVersion } from '../tables/migrate.ts'
import { type Migration, migrations } from '../tables/migration.ts'
import type { Tables } from '../tables/tables.ts'
import { lastBackupName } from './backup-names.ts'
import { createFile } from './create-file.ts'
import { type FollowedFile, followFile } from './follow-file.ts'
import { lookAtFile } from './look-at-file.ts'
import { makeBackupOf } from './make-backup.ts'
import { readSqliteTrouble } from './read-sqlite-trouble.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import type { SqlitePlace } from './sqlite-place.ts'
import { watchChanges } from './watch-changes.ts'

/**
 * Opens the record in a file; makes it, and its folder, when there is none and never was. Brings an older one up to date
 * after a backup; refuses a newer one. `steps`: the migrations this program knows.
 */
export async function openSqliteRecord(
  place: SqlitePlace,
  settle: Settle,
  steps: readonly Migration[] = migrations,
): Promise<OpenRecord | RecordTrouble> {
  let file: FollowedFile | undefined
  try {
    mkdirSync(dirname(place.file), { recursive: true, mode: 0o700 })
    let look = lookAtFile(place.file)
    if (look === 'missing') {
      const lastBackup = lastBackupName(place.backupFolder)
      if (lastBackup !== null || isOrphaned(place.file)) return { kind: 'missing-file', place: place.file, lastBackup }
      await createFile(place.file, place.patience, steps)
      look = lookAtFile(place.file)
    }
    // SQLite would say no more than that it cannot open it.
    for (const path of [dirname(place.file), place.file]) accessSync(path, constants.R_OK | constants.W_OK)
    if (look === 'damaged') throw damage()
    file = followFile(place.file, place.patience)
    const check = look === 'doubtful' ? file.connection.prepare('pragma quick_check').get() : undefined
    if (check && check['quick_check'] !== 'ok') throw damage()
  } catch (error) {
    file?.connection.close()
    return tell(place, error)
  }
  const tables = new Kysely<Tables>({ dialect: sqliteDialect(file) })
  try {
    const found = await readVersion(tables, 'sqlite')
    if (found > steps.length) {
      await tables.destroy()
      return { kind: 'newer-file', place: place.file, found, known: steps.length }
    }
    if (found < steps.length) {
      makeBackupOf(place, `before version ${steps.length}`)
      await migrate(tables, 'sqlite', steps)
    }
  } catch (error) {
    await tables.destroy()
    return tell(place, error)
  }
  const watch = watchChanges(place.file)
  const database: Database = {
    kind: 'sqlite',
    tables,
    readStamp: watch.readStamp,
    readTrouble: (error) => readSqliteTrouble(place, error),
  }
  return {
    kind: 'open',
    record: openCaseRecord(database, settle),
    jobs: openJobQueue(database),
    outbox: openOutbox(database, settle),
    incoming: openIncoming(database, settle),
    feeds: openFeeds(database),
    notebook: openNotebook(database),
    reminders: openReminders(database),
    close: async () => {
      watch.close()
      await tables.destroy()
    },
  }
}

/** What was written last lies beside a record that is gone: a new one would take it for its own. */
function isOrphaned(file: string): boolean {
  return existsSync(`${file}-wal`) && lookAtFile(file) === 'missing'
}

function damage(): Error {
  return Object.assign(new Error('The file is cut off or overwritten.'), { errcode: 11 })
}

function tell(place: SqlitePlace, error: unknown): RecordTrouble {
  const trouble = readSqliteTrouble(place, error)
  if (!trouble) throw error
  return trouble
}
