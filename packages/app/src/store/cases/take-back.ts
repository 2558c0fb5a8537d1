import type { Case } from '@afterword/engine'
import type { Settle, Stamp, UndoRefusal } from '../../ports/record.ts'
import { areAsLeft, type PageChange, turnRound, writePages } from '../notebook/page-rows.ts'
import { NO_ROWS } from '../rows/case-rows.ts'
import { joinCase } from '../rows/join-case.ts'
import { compareRows, type RowChange, takeBack } from '../rows/row-changes.ts'
import type { Turn } from '../tables/database.ts'
import { checkCase } from './check-case.ts'
import { insertEntry, type SettingChange } from './insert-entry.ts'
import { keepChange, markStale } from './keep-change.ts'
import { loadDefaults } from './owners-defaults.ts'
import { type HistoryRow, readChanges, readEntry } from './read-history.ts'
import { putBody, readBody } from './settings.ts'
import { loadStored } from './stored-case.ts'

/** An entry to be taken back, and the entry by which it is. */
interface TakeBack {
  readonly stamp: Stamp
  readonly id: number
  readonly row: HistoryRow
}

/** Writes the rows as they were before an entry; when that cannot be, nothing is written, and it tells why. */
export function takeBackEntry(turn: Turn, settle: Settle, request: TakeBack): Promise<UndoRefusal | undefined> {
  const { opportunity } = request.row
  return opportunity === null ? takeBackOwn(turn, request) : takeBackCase(turn, settle, opportunity, request)
}

async function takeBackCase(
  turn: Turn,
  settle: Settle,
  opportunity: string,
  { stamp, id, row }: TakeBack,
): Promise<UndoRefusal | undefined> {
  const place = { owner: row.owner, opportunity }
  const stored = await loadStored(turn, row.owner, opportunity)
  const defaults = stored?.defaults ?? (await loadDefaults(turn, row.owner))
  const rows = stored?.rows ?? NO_ROWS
  const changes = readChanges(row)
  const pages = changes.filter(isPageChange)
  const back = takeBack(rows, changes.filter((change) => !isPageChange(change)) as RowChange[])
  const own = back?.opportunities[0]
  const isAsLeft = await areAsLeft(turn, row.owner, pages)
  if (!back || !isAsLeft || (own?.['seeker'] === null && !defaults.seeker)) {
    return { kind: 'overtaken', entry: readEntry(row) }
  }
  let planned: Case | null = null
  if (own) {
    const parsed = await checkCase(joinCase(back, defaults))
    if (parsed.kind === 'invalid') return { kind: 'built-upon', entry: readEntry(row), problems: parsed.problems }
    if (own['binned_at'] === null) planned = parsed.case
  } else if (Object.values(back).some((part) => part.length > 0)) {
    return { kind: 'overtaken', entry: readEntry(row) }
  }
  const kept = { changes: compareRows(rows, back), pages: turnRound(pages), planned, undoes: row.id }
  await keepChange(turn, settle, { place, id, stamp, ...kept })
  return undefined
}

/** What belongs to no opportunity: pages of the notebook, or the profile or policy. */
async function takeBackOwn(turn: Turn, request: TakeBack): Promise<UndoRefusal | undefined> {
  const { stamp, id, row } = request
  const { owner } = row
  const pages = readChanges(row).filter(isPageChange)
  if (pages.length === 0) return takeBackSetting(turn, request)
  if (!(await areAsLeft(turn, owner, pages))) return { kind: 'overtaken', entry: readEntry(row) }
  const changes = turnRound(pages)
  await writePages(turn, owner, changes)
  await insertEntry(turn, { owner, opportunity: null, id, stamp, changes, undoes: row.id })
  return undefined
}

function isPageChange(change: { readonly table: string }): change is PageChange {
  return change.table === 'notebook'
}

async function takeBackSetting(turn: Turn, { stamp, id, row }: TakeBack): Promise<UndoRefusal | undefined> {
  const { owner } = row
  for (const change of readChanges(row) as SettingChange[]) {
    const { kind, name = '', before, after } = change
    const found = await readBody(turn, owner, kind, name)
    const followed = kind === 'seeker' && before === null && (await hasFollowers(turn, owner))
    if (found !== after || followed) return { kind: 'overtaken', entry: readEntry(row) }
    await putBody(turn, owner, kind, name, before)
    // Plans follow the profile and the policy alone.
    if (kind !== 'setting') await markStale(turn, owner, kind, stamp.at)
    const changes = [{ ...change, before: after, after: before }]
    await insertEntry(turn, { owner, opportunity: null, id, stamp, changes, undoes: row.id })
  }
  return undefined
}

/** Whether there are cases that have no seeker but the owner's. */
async function hasFollowers(turn: Turn, owner: string): Promise<boolean> {
  const one = await turn
    .selectFrom('opportunities')
    .select('opportunity')
    .where('owner', '=', owner)
    .where('seeker', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return one !== undefined
}
