import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDaysShelf } from '../../packages/app/src/holidays/kept-days.ts'
import { openHolidays } from '../../packages/app/src/holidays/open-holidays.ts'
import type { OpenRecord } from '../../packages/app/src/store/open-record.ts'
import { openPostgresRecord } from '../../packages/app/src/store/postgres/open-postgres-record.ts'
import { openConnection } from '../../packages/app/src/store/sqlite/open-connection.ts'
import { openSqliteRecord } from '../../packages/app/src/store/sqlite/open-sqlite-record.ts'
import { connectPostgres } from '../../packages/app/src/store/testing/connect-postgres.ts'
import { startPostgres } from '../../packages/app/src/store/testing/start-postgres.ts'
import { placeIn } from '../../packages/app/src/store/testing/temp-place.ts'
import type { RecordPorts } from '../../packages/app/src/use-cases/record/ports.ts'
import { settleWith } from '../../packages/app/src/use-cases/record/settle-case.ts'

/** A record to be measured, and a connection of its own to the same database for what nobody should do by hand. */
export interface BenchDesk {
  readonly ports: RecordPorts & Pick<OpenRecord, 'incoming' | 'reminders' | 'feeds' | 'notebook'>
  run(sql: string): Promise<void>
  /** What the database does by itself after a while. PostgreSQL counts what is in its tables; SQLite does not. */
  settleDown(): Promise<void>
  /** As the program writes: one transaction, on the disk when it is through. */
  runInTransaction(sql: string): Promise<void>
  close(): Promise<void>
}

export const NOW = '2026-09-15T14:00:00Z'

/** Opens a new, empty record in a file. */
export async function openFileDesk(): Promise<BenchDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const place = placeIn(folder)
  const holidays = openHolidays(createDaysShelf(folder))
  const opened = await openSqliteRecord(place, settleWith(holidays))
  if (opened.kind !== 'open') throw new Error(JSON.stringify(opened))
  const connection = openConnection(place.file, place.patience)
  const run = async (sql: string) => connection.exec(sql)
  return {
    ports: { ...opened, clock: { now: () => NOW }, holidays },
    run,
    settleDown: () => Promise.resolve(),
    runInTransaction: (sql) => run(`begin immediate; ${sql}; commit`),
    close: async () => {
      connection.close()
      await opened.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Opens new, empty records in a PostgreSQL of its own; undefined where there is none. */
export function startServerDesks(): { open(): Promise<BenchDesk>; stop(): void } | undefined {
  const server = startPostgres()
  if (server.kind === 'none') return undefined
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  return {
    open: async () => {
      const address = server.createDatabase()
      const holidays = openHolidays(createDaysShelf(folder))
      const opened = await openPostgresRecord(address, settleWith(holidays))
      if (opened.kind !== 'open') throw new Error(JSON.stringify(opened))
      const { run, close } = await connectPostgres(address)
      return {
        ports: { ...opened, clock: { now: () => NOW }, holidays },
        run,
        settleDown: () => run('analyze'),
        runInTransaction: async (sql) => {
          await run('begin')
          await run(sql)
          await run('commit')
        },
        close: async () => {
          await close()
          await opened.close()
        },
      }
    },
    stop: () => {
      server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
