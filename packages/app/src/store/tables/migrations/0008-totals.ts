import { type ColumnDefinitionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** The sums of what opportunities add to the counts: `from_at` is when a count begins to count, empty for always. */
export async function createTotals(tables: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text: RawBuilder<unknown> = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  const must = (column: ColumnDefinitionBuilder) => column.notNull()
  await tables.schema
    .createTable('totals')
    .addColumn('owner', text, must)
    .addColumn('from_at', text, must)
    .addColumn('key', text, must)
    .addColumn('count', 'integer', must)
    .addPrimaryKeyConstraint('totals_key', ['owner', 'from_at', 'key'])
    .execute()
  // Long past: all are settled again when somebody next looks, and counted then.
  await sql`update opportunities set tally = null`.execute(tables)
  await sql`update opportunities set plan_changes_at = '2000-01-01T00:00:00.000Z' where binned_at is null`.execute(
    tables,
  )
}
