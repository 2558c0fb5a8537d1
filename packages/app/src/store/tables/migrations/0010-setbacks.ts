import type { Kysely } from 'kysely'

/** How often a job broke off since it last ended; and what waits to be told is found at once, however much was told. */
export async function addSetbacks(tables: Kysely<unknown>): Promise<void> {
  await tables.schema
    .alterTable('jobs')
    .addColumn('setbacks', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await tables.schema.dropIndex('tellings_by_state').execute()
  await tables.schema
    .createIndex('tellings_by_state')
    .on('tellings')
    .columns(['owner', 'state', 'tell_at', 'channel'])
    .execute()
}
