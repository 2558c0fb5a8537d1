import { type Kysely, type RawBuilder, sql } from 'kysely'
import { wordsOf } from '../../notebook/page-search.ts'
import type { DatabaseKind } from '../database.ts'

interface Pages {
  notebook: { owner: string; kind: string; id: string; body: string; words: string }
}

/** What the pages of the notebook are found by. */
export async function addNotebookWords(tables: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text: RawBuilder<unknown> = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  await tables.schema
    .alterTable('notebook')
    .addColumn('words', text, (column) => column.notNull().defaultTo(''))
    .execute()
  const pages = tables as Kysely<Pages>
  for (const page of await pages.selectFrom('notebook').select(['owner', 'kind', 'id', 'body']).execute()) {
    await pages
      .updateTable('notebook')
      .set({ words: wordsOf(page.kind as Parameters<typeof wordsOf>[0], page.body) })
      .where('owner', '=', page.owner)
      .where('kind', '=', page.kind)
      .where('id', '=', page.id)
      .execute()
  }
}
