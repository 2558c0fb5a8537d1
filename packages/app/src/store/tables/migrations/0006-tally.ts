import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** What each opportunity adds to the counts over all of them; null for what lies in the bin since before. */
export async function addTally(tables: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text: RawBuilder<unknown> = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  await tables.schema.alterTable('opportunities').addColumn('tally', text).execute()
  // Long past: all are settled again when somebody next looks, and counted then.
  await sql`update opportunities set plan_changes_at = '2000-01-01T00:00:00.000Z' where binned_at is null`.execute(
    tables,
  )
}
