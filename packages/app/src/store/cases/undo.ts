import type { Case } from '@afterword/engine'
import type { CaseRecord, Settle, Stamp, Undone, UndoRefusal } from '../../ports/record.ts'
import { NO_ROWS } from '../rows/case-rows.ts'
import { joinCase } from '../rows/join-case.ts'
import { compareRows, type RowChange, takeBack } from '../rows/row-changes.ts'
import type { Database, Turn } from '../tables/database.ts'
import { type GiveUp, inTransaction } from '../tables/in-transaction.ts'
import { checkCase } from './check-case.ts'
import { insertEntry, type SettingChange } from './insert-entry.ts'
import { keepChange, markStale } from './keep-change.ts'
import { loadDefaults } from './owners-defaults.ts'
import { type HistoryRow, readChanges, readEntry } from './read-history.ts'
import { putBody, readBody } from './settings.ts'
import { loadStored } from './stored-case.ts'
import { takeTurn } from './take-turn.ts'

/** One undoing on its way. */
interface Undoing {
  readonly turn: Turn
  readonly settle: Settle
  readonly giveUp: GiveUp<UndoRefusal>
  readonly stamp: Stamp
  /** The number of the undoing. */
  readonly id: number
  readonly row: HistoryRow
}

/** Changes are taken back exactly, row by row, or not at all; the undoing is a change of its own. */
export function openUndo(database: Database, settle: Settle): Pick<CaseRecord, 'undoLast' | 'undoChange'> {
  const undo = (owner: string, stamp: Stamp, find: (turn: Turn) => Promise<HistoryRow | undefined>) =>
    inTransaction<Undone, UndoRefusal>(database, async (turn, giveUp) => {
      const id = await takeTurn(turn, owner)
      const row = await find(turn)
      if (!row || row.undone_by !== null) return giveUp({ kind: 'nothing-to-undo' })
      const undoing = { turn, settle, giveUp, stamp, id, row }
      if (row.opportunity === null) await undoSetting(undoing)
      else await undoCase(undoing, row.opportunity)
      await markUndone(turn, owner, row.id, id)
      // What undid another is undone itself: the other stands again.
      if (row.undoes !== null) await markUndone(turn, owner, row.undoes, null)
      return { kind: 'undone', undone: readEntry({ ...row, undone_by: id }), by: id }
    })
  return {
    undoLast: (owner, stamp, { opportunity } = {}) =>
      undo(owner, stamp, async (turn) => {
        let query = turn
          .selectFrom('history')
          .selectAll()
          .where('owner', '=', owner)
          .where('undone_by', 'is', null)
          .where('undoes', 'is', null)
        if (opportunity !== undefined) query = query.where('opportunity', '=', opportunity)
        return await query.orderBy('id', 'desc').limit(1).executeTakeFirst()
      }),
    undoChange: (owner, stamp, id) =>
      undo(owner, stamp, (turn) =>
        turn.selectFrom('history').selectAll().where('owner', '=', owner).where('id', '=', id).executeTakeFirst(),
      ),
  }
}

async function undoCase({ turn, settle, giveUp, stamp, id, row }: Undoing, opportunity: string): Promise<void> {
  const place = { owner: row.owner, opportunity }
  const stored = await loadStored(turn, row.owner, opportunity)
  const defaults = stored?.defaults ?? (await loadDefaults(turn, row.owner))
  const rows = stored?.rows ?? NO_ROWS
  const back = takeBack(rows, readChanges(row) as RowChange[])
  const own = back?.opportunities[0]
  if (!back || (own?.['seeker'] === null && !defaults.seeker)) {
    return giveUp({ kind: 'overtaken', entry: readEntry(row) })
  }
  let planned: Case | null = null
  if (own) {
    const parsed = await checkCase(joinCase(back, defaults))
    if (parsed.kind === 'invalid') {
      return giveUp({ kind: 'built-upon', entry: readEntry(row), problems: parsed.problems })
    }
    if (own['binned_at'] === null) planned = parsed.case
  } else if (Object.values(back).some((part) => part.length > 0)) {
    return giveUp({ kind: 'overtaken', entry: readEntry(row) })
  }
  await keepChange(turn, settle, { place, id, stamp, changes: compareRows(rows, back), planned, undoes: row.id })
}

async function undoSetting({ turn, giveUp, stamp, id, row }: Undoing): Promise<void> {
  const { owner } = row
  for (const { kind, before, after } of readChanges(row) as SettingChange[]) {
    const found = await readBody(turn, owner, kind, '')
    const followed = kind === 'seeker' && before === null && (await hasFollowers(turn, owner))
    if (found !== after || followed) return giveUp({ kind: 'overtaken', entry: readEntry(row) })
    await putBody(turn, owner, kind, '', before)
    await markStale(turn, owner, kind, stamp.at)
    const changes = [{ table: 'settings' as const, kind, before: after, after: before }]
    await insertEntry(turn, { owner, opportunity: null, id, stamp, changes, undoes: row.id })
  }
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

async function markUndone(turn: Turn, owner: string, id: number, by: number | null): Promise<void> {
  await turn.updateTable('history').set({ undone_by: by }).where('owner', '=', owner).where('id', '=', id).execute()
}
