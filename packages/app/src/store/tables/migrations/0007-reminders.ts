import { type ColumnDefinitionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** What is to be told and when, what was told where, and the browsers it is told in. */
export async function createReminderTables(tables: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text: RawBuilder<unknown> = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  const must = (column: ColumnDefinitionBuilder) => column.notNull()

  await tables.schema
    .createTable('reminders')
    .addColumn('owner', text, must)
    .addColumn('opportunity', text, must)
    .addColumn('about', text, must)
    .addColumn('what', text, must)
    .addColumn('at', text, must)
    .addColumn('due', text)
    .addColumn('round', 'integer', must)
    .addColumn('state', text, must)
    .addColumn('noticed_at', text)
    .addPrimaryKeyConstraint('reminders_key', ['owner', 'opportunity', 'about', 'what'])
    .addForeignKeyConstraint(
      'reminders_of_opportunities',
      ['owner', 'opportunity'],
      'opportunities',
      ['owner', 'opportunity'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute()
  await tables.schema.createIndex('reminders_by_at').on('reminders').columns(['owner', 'state', 'at']).execute()

  await tables.schema
    .createTable('tellings')
    .addColumn('owner', text, must)
    .addColumn('channel', text, must)
    .addColumn('opportunity', text, must)
    .addColumn('about', text, must)
    .addColumn('what', text, must)
    .addColumn('round', 'integer', must)
    .addColumn('state', text, must)
    .addColumn('tell_at', text, must)
    .addColumn('bundle', text)
    .addColumn('setbacks', 'integer', must)
    .addColumn('reason', text)
    .addPrimaryKeyConstraint('tellings_key', ['owner', 'channel', 'opportunity', 'about', 'what', 'round'])
    .execute()
  await tables.schema
    .createIndex('tellings_by_state')
    .on('tellings')
    .columns(['owner', 'channel', 'state', 'tell_at'])
    .execute()
  await tables.schema.createIndex('tellings_by_bundle').on('tellings').columns(['owner', 'bundle']).execute()
  await tables.schema
    .createIndex('tellings_by_opportunity')
    .on('tellings')
    .columns(['owner', 'opportunity', 'about'])
    .execute()

  await tables.schema
    .createTable('push_subscriptions')
    .addColumn('owner', text, must)
    .addColumn('id', text, must)
    .addColumn('browser', text, must)
    .addColumn('sealed', text, must)
    .addColumn('created_at', text, must)
    .addPrimaryKeyConstraint('push_subscriptions_key', ['owner', 'id'])
    .execute()

  // Plans that still change are made again when they are next looked at, and what is to be told is written down then.
  await sql`update opportunities set plan_changes_at = '2000-01-01T00:00:00.000Z' where plan_changes_at is not null`.execute(
    tables,
  )
}
