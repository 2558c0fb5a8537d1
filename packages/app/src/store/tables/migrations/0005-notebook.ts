import { type ColumnDefinitionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** What is learnt across opportunities, a page a row; what is due is found by its moment. */
export async function createNotebookTable(tables: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text: RawBuilder<unknown> = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  const must = (column: ColumnDefinitionBuilder) => column.notNull()
  await tables.schema
    .createTable('notebook')
    .addColumn('owner', text, must)
    .addColumn('kind', text, must)
    .addColumn('id', text, must)
    .addColumn('opportunity', text)
    .addColumn('due_at', text)
    .addColumn('body', text, must)
    .addPrimaryKeyConstraint('notebook_key', ['owner', 'kind', 'id'])
    .execute()
  for (const column of ['due_at', 'opportunity']) {
    await tables.schema.createIndex(`notebook_by_${column}`).on('notebook').columns(['owner', 'kind', column]).execute()
  }
}
