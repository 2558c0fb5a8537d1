import type { ExpressionBuilder, Selectable } from 'kysely'
import type { HistoryEntry, PartChange } from '../../ports/history.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { PageChange } from '../notebook/page-rows.ts'
import { keyOf, PARTS, type PartTable, type Row } from '../rows/case-rows.ts'
import type { RowChange } from '../rows/row-changes.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'
import type { Tables } from '../tables/tables.ts'
import type { SettingChange } from './insert-entry.ts'

export type HistoryRow = Selectable<Tables['history']>

/** See `CaseRecord.readHistory`. */
export function readHistoryOf(database: Database): CaseRecord['readHistory'] {
  return (owner, { opportunity, before, limit = 100 } = {}) =>
    atOneMoment(database, async (turn) => {
      let query = turn.selectFrom('history').selectAll().where('owner', '=', owner)
      query = opportunity === undefined ? query.where(standsAlone) : query.where('opportunity', '=', opportunity)
      if (before !== undefined) query = query.where('id', '<', before)
      const rows = await query.orderBy('id', 'desc').limit(limit).execute()
      const spans = await countSpans(turn, owner, rows)
      return { kind: 'history' as const, entries: rows.map((row) => readEntry(row, spans.get(row.id))) }
    })
}

/** A change of its own, or the entry that stands for a happening. */
export function standsAlone(eb: ExpressionBuilder<Tables, 'history'>) {
  return eb.or([eb('batch', 'is', null), eb('batch', '=', eb.ref('id'))])
}

/** Of the rows that stand for a happening: how many opportunities it is about. */
export async function countSpans(turn: Turn, owner: string, rows: readonly HistoryRow[]): Promise<Map<number, number>> {
  const heads = rows.filter(({ id, batch }) => id === batch).map(({ id }) => id)
  if (heads.length === 0) return new Map()
  const counted = await turn
    .selectFrom('history')
    .select(['batch', (eb) => eb.fn.count<number>('opportunity').distinct().as('count')])
    .where('owner', '=', owner)
    .where('batch', 'in', heads)
    .groupBy('batch')
    .execute()
  return new Map(heads.map((head) => [head, counted.find(({ batch }) => batch === head)?.count ?? 0]))
}

/** `spans`: of a row that stands for a happening. */
export function readEntry(row: HistoryRow, spans?: number): HistoryEntry {
  return {
    id: row.id,
    at: row.at,
    by: row.made_by,
    verb: row.verb,
    opportunity: row.opportunity,
    changes: readChanges(row).map(showChange),
    undoes: row.undoes,
    undoneBy: row.undone_by,
    spans: spans ?? null,
  }
}

/** What an entry changed; only `insertEntry` writes it. */
export function readChanges(row: HistoryRow): (RowChange | SettingChange | PageChange)[] {
  return JSON.parse(row.changes)
}

function showChange(change: RowChange | SettingChange | PageChange): PartChange {
  if (change.table === 'notebook') {
    return { part: change.kind, key: change.id, before: readBody(change.before), after: readBody(change.after) }
  }
  if (change.table === 'settings') {
    return { part: change.kind, key: change.name ?? '', before: readBody(change.before), after: readBody(change.after) }
  }
  const { table, before, after } = change
  return {
    part: PARTS[table].part,
    key: keyOf(table, after ?? before ?? {}),
    before: showRow(table, before),
    after: showRow(table, after),
  }
}

function readBody(body: string | null): unknown {
  return JSON.parse(body ?? 'null')
}

/** A row as the case format has it; of the opportunity also what is its own, and when it went into the bin. */
function showRow(table: PartTable, row: Row | null): unknown {
  if (!row) return null
  if (table === 'interviewers') return { interview: row['interview'], contact: row['contact'] }
  const body: object = JSON.parse(String(row['body']))
  if (table !== 'opportunities') return body
  const { seeker, policy, binned_at } = row
  return {
    ...body,
    ...(typeof seeker === 'string' ? { seeker: JSON.parse(seeker) } : {}),
    ...(typeof policy === 'string' ? { policy: JSON.parse(policy) } : {}),
    ...(binned_at ? { binnedAt: binned_at } : {}),
  }
}
