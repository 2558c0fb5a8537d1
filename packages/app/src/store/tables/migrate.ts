import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from './database.ts'
import type { Migration } from './migration.ts'
import type { Tables } from './tables.ts'

/** A number that no other program is likely to lock. */
const MIGRATION_LOCK = 20_260_915

/** The version of the tables that are there; 0 when there are none. */
export async function readVersion(tables: Kysely<Tables>, kind: DatabaseKind): Promise<number> {
  const known =
    kind === 'sqlite'
      ? sql`select 1 from sqlite_master where name = 'schema_version'`
      : sql`select 1 from pg_catalog.pg_tables where tablename = 'schema_version' and schemaname = current_schema()`
  const { rows } = await known.execute(tables)
  if (rows.length === 0) return 0
  return (await tables.selectFrom('schema_version').select('version').executeTakeFirst())?.version ?? 0
}

/** Takes the steps that are missing, each in a transaction with its version. Two programs at once take each step once. */
export async function migrate(
  tables: Kysely<Tables>,
  kind: DatabaseKind,
  migrations: readonly Migration[],
): Promise<void> {
  for (const [index, step] of migrations.entries()) {
    await tables.transaction().execute(async (turn) => {
      if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(turn)
      if ((await readVersion(turn, kind)) > index) return
      await step(turn as unknown as Kysely<unknown>, kind)
      await turn.deleteFrom('schema_version').execute()
      await turn
        .insertInto('schema_version')
        .values({ version: index + 1 })
        .execute()
    })
  }
}
