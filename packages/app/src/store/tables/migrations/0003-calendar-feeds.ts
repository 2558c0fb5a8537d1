import type { Kysely, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** The address at which an owner's calendar can be subscribed to: one each, found by a digest of its token. */
export async function createFeedTable(tables: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text: RawBuilder<unknown> = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  await tables.schema
    .createTable('calendar_feeds')
    .addColumn('owner', text, (column) => column.primaryKey().notNull())
    .addColumn('digest', text, (column) => column.notNull().unique())
    .addColumn('sealed', text, (column) => column.notNull())
    .addColumn('choices', text, (column) => column.notNull())
    .execute()
}
