import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { Spreadsheets, TableRead, TableRow } from '../ports/spreadsheets.ts'
import { findDelimiter } from './find-delimiter.ts'
import { unguardCell } from './guarded-cell.ts'

/** With `info` and `raw` csv-parse gives each record so; its types know the plain ones only. */
interface ParsedRow {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

/** Reads a table whose first row is its header. */
export const readTable: Spreadsheets['read'] = (given) => {
  const text = given.replace(/^\uFEFF/, '')
  const { delimiter, skipped } = findDelimiter(text)
  const parsed = parseRows(text.slice(skipped), delimiter)
  const before = skipped > 0 ? 1 : 0
  if (!Array.isArray(parsed)) return { ...parsed, line: parsed.line + before }
  const [first, ...rest] = parsed
  if (!first) return { kind: 'malformed', line: 1, reason: 'empty' }
  const header = dropEmptyEnd(first.cells)
  const rows: TableRow[] = []
  for (const row of rest) {
    const cells = dropEmptyEnd(row.cells)
    const line = row.line + before
    if (cells.length > header.length) return { kind: 'malformed', line, reason: 'too-many-cells' }
    rows.push({ line, cells: header.map((_, at) => cells[at] ?? '') })
  }
  return { kind: 'table', table: { header, rows }, delimiter }
}

function parseRows(text: string, delimiter: string): TableRow[] | Extract<TableRead, { kind: 'malformed' }> {
  try {
    const rows = parse(text, { delimiter, info: true, raw: true, relax_column_count: true }) as unknown as ParsedRow[]
    return rows.map(toRow).filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { kind: 'malformed', line: lineOf(error, text), reason: 'quotes' }
  }
}

/** Where quotes are never closed the error names the last line; the record that was begun tells where. */
function lineOf(error: CsvError, text: string): number {
  const { raw, lines } = error as CsvError & { readonly raw?: unknown; readonly lines?: unknown }
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED' || typeof raw !== 'string') return Number(lines)
  return countLineEnds(text.slice(0, text.length - raw.length)) + 1
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}

/** A record counts the lines read up to its end; it began as many lines before as its cells hold line ends. */
function toRow({ record, raw, info }: ParsedRow): TableRow {
  const within = countLineEnds(raw.replace(/(?:\r\n|\n|\r)$/, ''))
  return { line: info.lines - within, cells: record.map((cell) => unguardCell(cell.trim())) }
}

function dropEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}
