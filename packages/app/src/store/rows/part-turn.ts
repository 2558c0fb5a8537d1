import type { Transaction } from 'kysely'
import type { Turn } from '../tables/database.ts'
import type { PartTable } from './case-rows.ts'

/** The tables of the parts, seen all alike: by owner and opportunity, and then columns of text and numbers. */
type PartTables = Record<PartTable, { [column: string]: string | number | null; owner: string; opportunity: string }>

/** One code reads and writes all parts, by the columns that PARTS names. */
export function seeParts(turn: Turn): Transaction<PartTables> {
  return turn as unknown as Transaction<PartTables>
}
