import type { Turn } from '../tables/database.ts'
import { type CaseRows, PART_TABLES, PARTS, type PartTable, type Row } from './case-rows.ts'
import { seeParts } from './part-turn.ts'

/** As many ids as a query is sure to take. */
const MOST_IDS = 500

/** What is read of an opportunity at once. */
export interface LoadedRows {
  readonly rows: CaseRows
  readonly version: number
  readonly binnedAt: string | null
}

/** The rows of several opportunities by their ids, without those that are not there. */
export async function loadManyRows(
  turn: Turn,
  owner: string,
  opportunities: readonly string[],
): Promise<Map<string, LoadedRows>> {
  const found = new Map<string, LoadedRows & { readonly rows: Record<PartTable, Row[]> }>()
  for (let from = 0; from < opportunities.length; from += MOST_IDS) {
    const ids = opportunities.slice(from, from + MOST_IDS)
    const own = await turn
      .selectFrom('opportunities')
      .select(['opportunity', 'version', 'employer', 'role', 'body', 'seeker', 'policy', 'has_resources', 'binned_at'])
      .where('owner', '=', owner)
      .where('opportunity', 'in', ids)
      .execute()
    for (const { opportunity, version, ...row } of own) {
      found.set(opportunity, { rows: startRows(row), version, binnedAt: row.binned_at })
    }
    for (const table of found.size > 0 ? PART_TABLES : []) {
      if (table === 'opportunities') continue
      for (const { opportunity, ...row } of await loadTable(turn, owner, ids, table)) {
        found.get(String(opportunity))?.rows[table].push(row)
      }
    }
  }
  return found
}

/** Rows of one part by position; where two stand at one place, by their key, so that they never change places. */
async function loadTable(turn: Turn, owner: string, ids: readonly string[], table: PartTable): Promise<Row[]> {
  const { columns, key } = PARTS[table]
  let query = seeParts(turn)
    .selectFrom(table)
    .select(['opportunity', ...columns])
    .where('owner', '=', owner)
    .where('opportunity', 'in', ids)
  for (const column of new Set(['position', ...key])) query = query.orderBy(column)
  return await query.execute()
}

function startRows(own: Row): Record<PartTable, Row[]> {
  return {
    opportunities: [own],
    contacts: [],
    interviews: [],
    interviewers: [],
    notes: [],
    log_entries: [],
    resources: [],
    strengths: [],
  }
}
