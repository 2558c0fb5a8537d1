import { type CaseRows, keyOf, PART_TABLES, type PartTable, type Row } from './case-rows.ts'

/** A row before and after; null where there was none. */
export interface RowChange {
  readonly table: PartTable
  readonly before: Row | null
  readonly after: Row | null
}

/** What has to be written to get from some rows to others: nothing for rows that are the same. */
export function compareRows(from: CaseRows, to: CaseRows): RowChange[] {
  return PART_TABLES.flatMap((table) => {
    const old = new Map(from[table].map((row) => [keyOf(table, row), row]))
    const changes: RowChange[] = []
    for (const after of to[table]) {
      const key = keyOf(table, after)
      const before = old.get(key) ?? null
      old.delete(key)
      if (!before || !isSameRow(before, after)) changes.push({ table, before, after })
    }
    for (const before of old.values()) changes.push({ table, before, after: null })
    return changes
  })
}

/** The rows as they were before some changes; undefined when the changed rows are not as the changes left them. */
export function takeBack(rows: CaseRows, changes: readonly RowChange[]): CaseRows | undefined {
  const tables = new Map(
    PART_TABLES.map((table) => [table, new Map(rows[table].map((row) => [keyOf(table, row), row]))]),
  )
  for (const { table, before, after } of changes) {
    const kept = tables.get(table)
    const key = keyOf(table, after ?? before ?? {})
    const found = kept?.get(key) ?? null
    if (!kept || !(found === after || (found && after && isSameRow(found, after)))) return undefined
    if (before) kept.set(key, before)
    else kept.delete(key)
  }
  return Object.fromEntries(
    PART_TABLES.map((table) => [table, inOrder([...(tables.get(table)?.values() ?? [])])]),
  ) as unknown as CaseRows
}

function isSameRow(one: Row, other: Row): boolean {
  const columns = Object.keys(other)
  return columns.length === Object.keys(one).length && columns.every((column) => one[column] === other[column])
}

/** By position; rows of different lists keep apart by what they belong to. */
function inOrder(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0))
}
