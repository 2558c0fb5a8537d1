import type { Case } from '@afterword/engine'
import type { Settle, Stamp, UndoRefusal } from '../../ports/record.ts'
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
  return opportunity === null ? takeBackSetting(turn, request) : takeBackCase(turn, settle, opportunity, request)
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
  const back = takeBack(rows, readChanges(row) as RowChange[])
  const own = back?.opportunities[0]
  if (!back || (own?.['seeker'] === null && !defaults.seeker)) return { kind: 'overtaken', entry: readEntry(row) }
  let planned: Case | null = null
  if (own) {
    const parsed = await checkCase(joinCase(back, defaults))
    if (parsed.kind === 'invalid') return { kind: 'built-upon', entry: readEntry(row), problems: parsed.problems }
    if (own['binned_at'] === null) planned = parsed.case
  } else if (Object.values(back).some((part) => part.length > 0)) {
    return { kind: 'overtaken', entry: readEntry(row) }
  }
  await keepChange(turn, settle, { place, id, stamp, changes: compareRows(rows, back), planned, undoes: row.id })
  return undefined
}

async function takeBackSetting(turn: Turn, { stamp, id, row }: TakeBack): Promise<UndoRefusal | undefined> {
  const { owner } = row
  for (const { kind, before, after } of readChanges(row) as SettingChange[]) {
    const found = await readBody(turn, owner, kind, '')
    const followed = kind === 'seeker' && before === null && (await hasFollowers(turn, owner))
    if (found !== after || followed) return { kind: 'overtaken', entry: readEntry(row) }
    await putBody(turn, owner, kind, '', before)
    await markStale(turn, owner, kind, stamp.at)
    const changes = [{ table: 'settings' as const, kind, before: after, after: before }]
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
