import { Kysely, PostgresDialect, sql } from 'kysely'
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
import { describeAddress } from './describe-address.ts'
import { readPostgresTrouble } from './read-postgres-trouble.ts'

/** The type of counts and of our bigint columns (pg_type.h); they stay far below 2^53. */
const INT8 = 20

/**
 * Opens the record in a database of PostgreSQL (`postgres://…`), and brings it up to date; refuses a newer one. Backups are
 * the business of whoever runs that server. The driver is loaded only here.
 */
export async function openPostgresRecord(
  address: string,
  settle: Settle,
  steps: readonly Migration[] = migrations,
): Promise<OpenRecord | RecordTrouble> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: address,
    types: {
      getTypeParser: (type: number, format?: string) =>
        type === INT8 ? Number : pg.types.getTypeParser(type, format as 'text'),
    },
  })
  // A connection that breaks while nobody uses it is replaced; whoever uses one gets the error.
  pool.on('error', () => undefined)
  const place = describeAddress(address)
  const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const readTrouble = (error: unknown) => readPostgresTrouble(place, error)
  try {
    const found = await readVersion(tables, 'postgres')
    if (found > steps.length) {
      await tables.destroy()
      return { kind: 'newer-file', place, found, known: steps.length }
    }
    if (found < steps.length) await migrate(tables, 'postgres', steps)
  } catch (error) {
    await tables.destroy()
    const trouble = readTrouble(error)
    if (!trouble) throw error
    return trouble
  }
  // Two snapshots that are the same see the same: they name the transactions that are through.
  const readStamp = async () => {
    const { rows } = await sql<{ snapshot: string }>`select pg_current_snapshot()::text as snapshot`.execute(tables)
    return rows[0]?.snapshot ?? ''
  }
  const database: Database = { kind: 'postgres', tables, readStamp, readTrouble }
  return {
    kind: 'open',
    record: openCaseRecord(database, settle),
    jobs: openJobQueue(database),
    outbox: openOutbox(database, settle),
    incoming: openIncoming(database, settle),
    feeds: openFeeds(database),
    notebook: openNotebook(database),
    reminders: openReminders(database),
    close: () => tables.destroy(),
  }
}
