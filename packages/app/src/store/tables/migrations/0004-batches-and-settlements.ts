import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Changes that are one happening, and the moment that a settlement is for. */
export async function addBatchesAndSettlements(tables: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text: RawBuilder<unknown> = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  await tables.schema.alterTable('history').addColumn('batch', 'bigint').execute()
  await tables.schema.createIndex('history_by_batch').on('history').columns(['owner', 'batch']).execute()
  await tables.schema.alterTable('opportunities').addColumn('settled_at', text).execute()
  await tables.schema
    .createIndex('opportunities_by_settled_at')
    .on('opportunities')
    .columns(['owner', 'settled_at'])
    .execute()
}
