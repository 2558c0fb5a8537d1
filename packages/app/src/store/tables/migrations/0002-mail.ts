import { type ColumnDefinitionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Messages on their way, what was noticed in the mailbox, and how far each folder was read. */
export async function createMailTables(tables: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text: RawBuilder<unknown> = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  const must = (column: ColumnDefinitionBuilder) => column.notNull()

  await tables.schema
    .createTable('outbox')
    .addColumn('owner', text, must)
    .addColumn('id', text, must)
    .addColumn('opportunity', text, must)
    .addColumn('contact', text, must)
    .addColumn('action', text)
    .addColumn('message_id', text, must)
    .addColumn('state', text, must)
    .addColumn('due_at', text, must)
    .addColumn('attempt', 'integer', must)
    .addColumn('setbacks', 'integer', must)
    .addColumn('held_until', text)
    .addColumn('reason', text)
    .addColumn('insisted', 'integer', must)
    .addColumn('created_at', text, must)
    .addColumn('sent_at', text)
    .addColumn('content', text)
    .addColumn('entry', text, must)
    .addPrimaryKeyConstraint('outbox_key', ['owner', 'id'])
    .execute()
  await tables.schema
    .createIndex('outbox_by_opportunity')
    .on('outbox')
    .columns(['owner', 'opportunity', 'state'])
    .execute()

  await tables.schema
    .createTable('proposals')
    .addColumn('owner', text, must)
    .addColumn('id', text, must)
    .addColumn('opportunity', text, must)
    .addColumn('contact', text)
    .addColumn('holds', 'integer', must)
    .addColumn('at', text, must)
    .addColumn('noticed_at', text, must)
    .addColumn('state', text, must)
    .addColumn('content', text)
    .addPrimaryKeyConstraint('proposals_key', ['owner', 'id'])
    .execute()
  await tables.schema
    .createIndex('proposals_by_opportunity')
    .on('proposals')
    .columns(['owner', 'state', 'opportunity'])
    .execute()

  await tables.schema
    .createTable('mail_folders')
    .addColumn('owner', text, must)
    .addColumn('folder', text, must)
    .addColumn('uid_validity', 'bigint', must)
    .addColumn('uid', 'bigint', must)
    .addPrimaryKeyConstraint('mail_folders_key', ['owner', 'folder'])
    .execute()
}
