import type { ChangedPart } from '../../ports/history.ts'

/** A row of a part of a case, without its owner and opportunity. */
export type Row = Readonly<Record<string, string | number | null>>

/** The tables of the parts, parents before children. */
export type PartTable =
  | 'opportunities'
  | 'contacts'
  | 'interviews'
  | 'interviewers'
  | 'notes'
  | 'log_entries'
  | 'resources'
  | 'strengths'

/** All rows of one opportunity; none in `opportunities` when it is not there. Lists in order of position. */
export type CaseRows = Readonly<Record<PartTable, readonly Row[]>>

interface PartSpec {
  readonly part: ChangedPart
  /** What tells a row from others of its opportunity. */
  readonly key: readonly string[]
  readonly columns: readonly string[]
}

/** Columns are read and written in this order. Keys of `opportunities` are empty: there is one row. */
export const PARTS: Readonly<Record<PartTable, PartSpec>> = {
  opportunities: {
    part: 'opportunity',
    key: [],
    columns: ['employer', 'role', 'body', 'seeker', 'policy', 'has_resources', 'binned_at'],
  },
  contacts: { part: 'contact', key: ['id'], columns: ['id', 'position', 'name', 'email', 'body'] },
  interviews: {
    part: 'interview',
    key: ['id'],
    columns: ['id', 'position', 'round', 'starts_at', 'uid', 'body'],
  },
  interviewers: {
    part: 'interviewer',
    key: ['interview', 'contact'],
    columns: ['interview', 'contact', 'position'],
  },
  notes: {
    part: 'note',
    key: ['interview', 'position'],
    columns: ['interview', 'position', 'contact', 'kind', 'body'],
  },
  log_entries: { part: 'log', key: ['position'], columns: ['position', 'at', 'type', 'contact', 'body'] },
  resources: { part: 'resource', key: ['id'], columns: ['id', 'position', 'body'] },
  strengths: { part: 'strength', key: ['position'], columns: ['position', 'body'] },
}

export const PART_TABLES = Object.keys(PARTS) as readonly PartTable[]

export const NO_ROWS: CaseRows = {
  opportunities: [],
  contacts: [],
  interviews: [],
  interviewers: [],
  notes: [],
  log_entries: [],
  resources: [],
  strengths: [],
}

/** The key of a row within its opportunity and table, as text. */
export function keyOf(table: PartTable, row: Row): string {
  return PARTS[table].key.map((column) => row[column]).join('/')
}
