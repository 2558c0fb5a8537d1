import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Everything that is kept: by owner, then by opportunity. */
export async function createFirstTables(tables: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  // Compared byte by byte on both, whatever language the server of PostgreSQL was set up for.
  const text: RawBuilder<unknown> = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  const must = (column: ColumnDefinitionBuilder) => column.notNull()

  await tables.schema.createTable('schema_version').addColumn('version', 'integer', must).execute()
  await tables.schema
    .createTable('owners')
    .addColumn('owner', text, (column) => column.primaryKey().notNull())
    .addColumn('last_change', 'bigint', must)
    .execute()
  await tables.schema
    .createTable('settings')
    .addColumn('owner', text, must)
    .addColumn('kind', text, must)
    .addColumn('name', text, must)
    .addColumn('body', text, must)
    .addPrimaryKeyConstraint('settings_key', ['owner', 'kind', 'name'])
    .execute()
  await createOpportunities(tables, text)
  await createParts(tables, text)
  await createHistory(tables, text)
  await createJobs(tables, text)
}

async function createOpportunities(tables: Kysely<unknown>, text: RawBuilder<unknown>): Promise<void> {
  const must = (column: ColumnDefinitionBuilder) => column.notNull()
  await tables.schema
    .createTable('opportunities')
    .addColumn('owner', text, must)
    .addColumn('opportunity', text, must)
    .addColumn('employer', text, must)
    .addColumn('role', text, must)
    .addColumn('body', text, must)
    .addColumn('seeker', text)
    .addColumn('policy', text)
    .addColumn('has_resources', 'integer', must)
    .addColumn('binned_at', text)
    .addColumn('version', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('state', text, (column) => column.notNull().defaultTo('preparing'))
    .addColumn('accepted', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('added', text)
    .addColumn('round', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('attention_at', text)
    .addColumn('plan_changes_at', text)
    .addPrimaryKeyConstraint('opportunities_key', ['owner', 'opportunity'])
    .execute()
  for (const column of ['attention_at', 'plan_changes_at', 'binned_at', 'state', 'added', 'accepted']) {
    await tables.schema
      .createIndex(`opportunities_by_${column}`)
      .on('opportunities')
      .columns(['owner', column])
      .execute()
  }
}

type Columns = Record<string, 'text' | 'text or null' | 'integer'>

async function createParts(tables: Kysely<unknown>, text: RawBuilder<unknown>): Promise<void> {
  const create = async (name: string, key: string[], columns: Columns) => {
    let table: CreateTableBuilder<string, string> = tables.schema
      .createTable(name)
      .addColumn('owner', text, (column) => column.notNull())
      .addColumn('opportunity', text, (column) => column.notNull())
    for (const [column, type] of Object.entries(columns)) {
      table = table.addColumn(column, type === 'integer' ? 'integer' : text, (definition) =>
        type === 'text or null' ? definition : definition.notNull(),
      )
    }
    const refer = (to: string, from: string[], their: string[]) => {
      table = table.addForeignKeyConstraint(
        `${name}_of_${to}`,
        ['owner', 'opportunity', ...from] as never[],
        to,
        ['owner', 'opportunity', ...their],
        // Checked at the end: a change may take away a contact before what named it names another.
        (constraint) => constraint.onDelete('cascade').deferrable().initiallyDeferred(),
      )
    }
    refer('opportunities', [], [])
    if ('interview' in columns) refer('interviews', ['interview'], ['id'])
    if ('contact' in columns) refer('contacts', ['contact'], ['id'])
    await table.addPrimaryKeyConstraint(`${name}_key`, ['owner', 'opportunity', ...key] as never[]).execute()
  }
  await create('contacts', ['id'], {
    id: 'text',
    position: 'integer',
    name: 'text',
    email: 'text or null',
    body: 'text',
  })
  await tables.schema.createIndex('contacts_by_name').on('contacts').columns(['owner', 'name']).execute()
  await create('interviews', ['id'], {
    id: 'text',
    position: 'integer',
    round: 'integer',
    starts_at: 'text',
    uid: 'text or null',
    body: 'text',
  })
  await create('interviewers', ['interview', 'contact'], { interview: 'text', contact: 'text', position: 'integer' })
  await create('notes', ['interview', 'position'], {
    interview: 'text',
    position: 'integer',
    contact: 'text or null',
    kind: 'text',
    body: 'text',
  })
  await create('log_entries', ['position'], {
    position: 'integer',
    at: 'text',
    type: 'text',
    contact: 'text or null',
    body: 'text',
  })
  await create('resources', ['id'], { id: 'text', position: 'integer', body: 'text' })
  await create('strengths', ['position'], { position: 'integer', body: 'text' })
  await create('search_texts', ['part', 'part_key'], { part: 'text', part_key: 'text', text: 'text', words: 'text' })
}

async function createHistory(tables: Kysely<unknown>, text: RawBuilder<unknown>): Promise<void> {
  const must = (column: ColumnDefinitionBuilder) => column.notNull()
  await tables.schema
    .createTable('history')
    .addColumn('owner', text, must)
    .addColumn('id', 'bigint', must)
    .addColumn('opportunity', text)
    .addColumn('at', text, must)
    .addColumn('made_by', text, must)
    .addColumn('verb', text, must)
    .addColumn('changes', text, must)
    .addColumn('undoes', 'bigint')
    .addColumn('undone_by', 'bigint')
    .addPrimaryKeyConstraint('history_key', ['owner', 'id'])
    .execute()
  await tables.schema
    .createIndex('history_by_opportunity')
    .on('history')
    .columns(['owner', 'opportunity', 'id'])
    .execute()
}

async function createJobs(tables: Kysely<unknown>, text: RawBuilder<unknown>): Promise<void> {
  const must = (column: ColumnDefinitionBuilder) => column.notNull()
  await tables.schema
    .createTable('jobs')
    .addColumn('owner', text, must)
    .addColumn('id', text, must)
    .addColumn('kind', text, must)
    .addColumn('payload', text, must)
    .addColumn('state', text, must)
    .addColumn('run_at', text, must)
    .addColumn('attempt', 'integer', must)
    .addColumn('worker', text)
    .addColumn('reason', text)
    .addPrimaryKeyConstraint('jobs_key', ['owner', 'id'])
    .execute()
  await tables.schema.createIndex('jobs_by_run_at').on('jobs').columns(['state', 'run_at']).execute()
}
