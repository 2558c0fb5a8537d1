import type { PartTable, Row } from './case-rows.ts'

/** Fields of a part that a person may look for, in the order in which they are shown. */
const SOUGHT: Readonly<Record<PartTable, readonly string[]>> = {
  opportunities: ['employer', 'role', 'sector'],
  contacts: ['name', 'title', 'email', 'phone'],
  interviews: ['wentWell', 'wasHard', 'nextTime'],
  interviewers: [],
  notes: ['text'],
  log_entries: ['reason'],
  resources: ['title', 'why', 'topics', 'url'],
  strengths: ['need', 'evidence'],
}

/** What a row can be found by; empty when there is nothing. */
export function searchTextOf(table: PartTable, row: Row): string {
  if (SOUGHT[table].length === 0) return ''
  const body: Record<string, unknown> = JSON.parse(String(row['body']))
  // Of an interview it is the debrief that says something.
  const source = table === 'interviews' ? ((body['debrief'] ?? {}) as Record<string, unknown>) : body
  return SOUGHT[table]
    .map((field) => source[field])
    .flatMap((value) => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []))
    .join(' · ')
    .replaceAll('\u0000', '')
    .toWellFormed()
}
