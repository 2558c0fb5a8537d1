import type { Spreadsheets } from '../ports/spreadsheets.ts'
import { guardCell } from './guarded-cell.ts'

/** Writes a table as comma-separated text (RFC 4180). */
export const writeTable: Spreadsheets['write'] = (header, rows) =>
  [header, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')

function writeCell(text: string): string {
  const safe = guardCell(text)
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
