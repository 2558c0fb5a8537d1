import type { CaseRecord, Settle, Stamp, Undone, UndoRefusal } from '../../ports/record.ts'
import type { Database, Turn } from '../tables/database.ts'
import { inTransaction } from '../tables/in-transaction.ts'
import { insertHead } from './insert-entry.ts'
import { markTakenBack, setUndone } from './mark-taken-back.ts'
import { countSpans, type HistoryRow, readEntry, standsAlone } from './read-history.ts'
import { takeBackEntry } from './take-back.ts'
import { takeTurn } from './take-turn.ts'

/** Changes are taken back exactly, row by row, or not at all; the undoing is a change of its own. */
export function openUndo(
  database: Database,
  settle: Settle,
): Pick<CaseRecord, 'startBatch' | 'undoLast' | 'undoChange'> {
  const undo = (owner: string, stamp: Stamp, find: (turn: Turn) => Promise<HistoryRow | undefined>) =>
    inTransaction<Undone, UndoRefusal>(database, async (turn, giveUp) => {
      const id = await takeTurn(turn, owner)
      const row = await find(turn)
      if (!row || row.undone_by !== null) return giveUp({ kind: 'nothing-to-undo' })
      const spans = (await countSpans(turn, owner, [row])).get(row.id)
      const undoing = { turn, settle, stamp, id, row }
      const refusal = await (spans === undefined ? undoOne(undoing) : undoAll(undoing))
      if (refusal) return giveUp(refusal)
      return { kind: 'undone', undone: readEntry({ ...row, undone_by: id }, spans), by: id }
    })
  return {
    startBatch: (owner) =>
      inTransaction(database, async (turn) => ({ kind: 'started' as const, batch: await takeTurn(turn, owner) })),
    undoLast: (owner, stamp, { opportunity } = {}) =>
      undo(owner, stamp, async (turn) => {
        let query = entriesOf(turn, owner).where('undone_by', 'is', null).where('undoes', 'is', null)
        query = opportunity === undefined ? query.where(standsAlone) : query.where('opportunity', '=', opportunity)
        return await query.orderBy('id', 'desc').limit(1).executeTakeFirst()
      }),
    undoChange: (owner, stamp, id) =>
      undo(owner, stamp, (turn) => entriesOf(turn, owner).where('id', '=', id).executeTakeFirst()),
  }
}

/** One undoing on its way. */
interface Undoing {
  readonly turn: Turn
  readonly settle: Settle
  readonly stamp: Stamp
  /** The number of the undoing. */
  readonly id: number
  readonly row: HistoryRow
}

async function undoOne({ turn, settle, stamp, id, row }: Undoing): Promise<UndoRefusal | undefined> {
  const refusal = await takeBackEntry(turn, settle, { stamp, id, row })
  if (!refusal) await markTakenBack(turn, row, id)
  return refusal
}

/** All that stands of a happening, the last first. A profile or a policy that others follow by now stays. */
async function undoAll({ turn, settle, stamp, id, row }: Undoing): Promise<UndoRefusal | undefined> {
  const { owner } = row
  const whole = { ...stamp, batch: id }
  await insertHead(turn, owner, whole, row.id)
  const standing = entriesOf(turn, owner).where('batch', '=', row.id).where('id', '<>', row.id)
  let refusal: UndoRefusal | undefined = { kind: 'nothing-to-undo' }
  let any = false
  for (const part of await standing.where('undone_by', 'is', null).orderBy('id', 'desc').execute()) {
    const partId = await takeTurn(turn, owner)
    refusal = await undoOne({ turn, settle, stamp: whole, id: partId, row: part })
    if (refusal && part.opportunity !== null) return refusal
    any ||= !refusal
  }
  if (!any) return refusal
  await setUndone(turn, owner, row.id, id)
  return undefined
}

function entriesOf(turn: Turn, owner: string) {
  return turn.selectFrom('history').selectAll().where('owner', '=', owner)
}
