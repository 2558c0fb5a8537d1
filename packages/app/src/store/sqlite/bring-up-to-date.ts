import { Kysely } from 'kysely'
import { migrate, readVersion } from '../tables/migrate.ts'
import type { Migration } from '../tables/migration.ts'
import type { Tables } from '../tables/tables.ts'
import { followFile } from './follow-file.ts'
import { sqliteDialect } from './sqlite-dialect.ts'

/** Takes the steps that the tables of a file lack. Tells the version that was there; a newer one is left as it is. */
export async function bringUpToDate(file: string, patience: number, steps: readonly Migration[]): Promise<number> {
  const tables = new Kysely<Tables>({ dialect: sqliteDialect(followFile(file, patience)) })
  try {
    const found = await readVersion(tables, 'sqlite')
    if (found < steps.length) await migrate(tables, 'sqlite', steps)
    return found
  } finally {
    await tables.destroy()
  }
}
