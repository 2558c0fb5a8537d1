import type { Turn } from '../tables/database.ts'
import { keyOf, PART_TABLES, PARTS, type PartTable, type Row } from './case-rows.ts'
import { foldWords } from './fold-words.ts'
import { seeParts } from './part-turn.ts'
import type { RowChange } from './row-changes.ts'
import { searchTextOf } from './search-text.ts'

/** As many rows as one statement is sure to take. */
const MOST_ROWS = 500

/** Whose rows are written. */
export interface Place {
  readonly owner: string
  readonly opportunity: string
}

/** Writes what changed, and what it can be found by. Parents come before children, and leave after them. */
export async function writeRows(turn: Turn, place: Place, changes: readonly RowChange[]): Promise<void> {
  for (const table of [...PART_TABLES].reverse()) {
    for (const { before, after } of changes.filter((change) => change.table === table)) {
      if (before && !after) await deleteRow(turn, place, table, before)
    }
  }
  for (const table of PART_TABLES) {
    const rows = changes.flatMap((change) => (change.table === table && change.after ? [change.after] : []))
    for (let from = 0; from < rows.length; from += MOST_ROWS) {
      await putRows(turn, place, table, rows.slice(from, from + MOST_ROWS))
    }
  }
  await writeSearchTexts(turn, place, changes)
}

async function deleteRow(turn: Turn, { owner, opportunity }: Place, table: PartTable, row: Row): Promise<void> {
  let query = seeParts(turn).deleteFrom(table).where('owner', '=', owner).where('opportunity', '=', opportunity)
  for (const column of PARTS[table].key) query = query.where(column, '=', row[column] ?? null)
  await query.execute()
}

async function putRows(turn: Turn, place: Place, table: PartTable, rows: readonly Row[]): Promise<void> {
  const { key, columns } = PARTS[table]
  await seeParts(turn)
    .insertInto(table)
    .values(rows.map((row) => ({ ...place, ...row })))
    .onConflict((conflict) =>
      conflict
        .columns(['owner', 'opportunity', ...key])
        .doUpdateSet((eb) => Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}`)]))),
    )
    .execute()
}

async function writeSearchTexts(turn: Turn, place: Place, changes: readonly RowChange[]): Promise<void> {
  const texts = changes.map(({ table, before, after }) => ({
    part: table,
    part_key: keyOf(table, after ?? before ?? {}),
    gone: before ? searchTextOf(table, before) : '',
    text: after ? searchTextOf(table, after) : '',
  }))
  const gone = texts.filter((one) => one.gone !== '' && one.text === '')
  for (const { part, part_key } of gone) {
    await turn
      .deleteFrom('search_texts')
      .where('owner', '=', place.owner)
      .where('opportunity', '=', place.opportunity)
      .where('part', '=', part)
      .where('part_key', '=', part_key)
      .execute()
  }
  const found = texts
    .filter((one) => one.text !== '' && one.text !== one.gone)
    .map(({ part, part_key, text }) => ({ ...place, part, part_key, text, words: ` ${foldWords(text).join(' ')}` }))
  for (let from = 0; from < found.length; from += MOST_ROWS) {
    await turn
      .insertInto('search_texts')
      .values(found.slice(from, from + MOST_ROWS))
      .onConflict((conflict) =>
        conflict
          .columns(['owner', 'opportunity', 'part', 'part_key'])
          .doUpdateSet((eb) => ({ text: eb.ref('excluded.text'), words: eb.ref('excluded.words') })),
      )
      .execute()
  }
}
