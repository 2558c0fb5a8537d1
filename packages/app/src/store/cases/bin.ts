import type { CaseRecord, NotFound, Saved, Settle, Stamp } from '../../ports/record.ts'
import { joinCase } from '../rows/join-case.ts'
import { compareRows } from '../rows/row-changes.ts'
import type { Database, Turn } from '../tables/database.ts'
import { inTransaction } from '../tables/in-transaction.ts'
import { toUtc } from '../tables/to-utc.ts'
import { keepChange } from './keep-change.ts'
import { settleHead } from './mark-taken-back.ts'
import { putBody } from './settings.ts'
import { shiftTotals } from './shift-totals.ts'
import { loadStored, notFound } from './stored-case.ts'
import { takeTurn } from './take-turn.ts'

/** What is in the bin keeps everything, is found by nobody, and has nothing due. */
export function openBin(
  database: Database,
  settle: Settle,
): Pick<CaseRecord, 'binOpportunity' | 'restoreOpportunity' | 'emptyBin' | 'removeOpportunities'> {
  const move = (owner: string, id: string, stamp: Stamp, to: 'bin' | 'desk') =>
    inTransaction<Saved, NotFound>(database, async (turn, giveUp) => {
      const turnId = await takeTurn(turn, owner)
      const stored = await loadStored(turn, owner, id)
      if (!stored || (stored.binnedAt === null) !== (to === 'bin')) return giveUp(notFound(id, stored))
      const { rows, defaults } = stored
      const binned_at = to === 'bin' ? toUtc(stamp.at) : null
      const moved = { ...rows, opportunities: rows.opportunities.map((row) => ({ ...row, binned_at })) }
      const caseFile = joinCase(moved, defaults)
      await keepChange(turn, settle, {
        place: { owner, opportunity: id },
        id: turnId,
        stamp,
        changes: compareRows(rows, moved),
        planned: to === 'bin' ? null : caseFile,
      })
      return { kind: 'saved', case: caseFile, version: turnId, change: turnId }
    })
  return {
    binOpportunity: (owner, id, stamp) => move(owner, id, stamp, 'bin'),
    restoreOpportunity: (owner, id, stamp) => move(owner, id, stamp, 'desk'),
    emptyBin: (owner, before) =>
      inTransaction(database, async (turn) => {
        await takeTurn(turn, owner)
        let query = turn.deleteFrom('opportunities').where('owner', '=', owner).where('binned_at', 'is not', null)
        if (before !== undefined) query = query.where('binned_at', '<', toUtc(before))
        const gone = await query.returning('opportunity').execute()
        const ids = gone.map(({ opportunity }) => opportunity).sort()
        await forget(turn, owner, ids)
        return { kind: 'emptied' as const, ids }
      }),
    removeOpportunities: (owner, ids) =>
      inTransaction(database, async (turn) => {
        await takeTurn(turn, owner)
        const gone = await turn
          .deleteFrom('opportunities')
          .where('owner', '=', owner)
          .where('opportunity', 'in', ids)
          .returning(['opportunity', 'tally'])
          .execute()
        await shiftTotals(
          turn,
          owner,
          gone.map(({ tally }) => tally),
          [],
        )
        const removed = gone.map(({ opportunity }) => opportunity).sort()
        await forget(turn, owner, removed)
        return { kind: 'removed' as const, ids: removed }
      }),
  }
}

/** What an opportunity leaves behind that goes by its name: its history, its mail, its pages of the notebook, and what was being written in it. */
async function forget(turn: Turn, owner: string, ids: readonly string[]): Promise<void> {
  const batches = new Set<number>()
  for (const id of ids) {
    const entries = await turn
      .deleteFrom('history')
      .where('owner', '=', owner)
      .where('opportunity', '=', id)
      .returning('batch')
      .execute()
    for (const { batch } of entries) if (batch !== null) batches.add(batch)
    await turn.deleteFrom('proposals').where('owner', '=', owner).where('opportunity', '=', id).execute()
    await turn.deleteFrom('notebook').where('owner', '=', owner).where('opportunity', '=', id).execute()
    await turn.deleteFrom('outbox').where('owner', '=', owner).where('opportunity', '=', id).execute()
    await turn.deleteFrom('tellings').where('owner', '=', owner).where('opportunity', '=', id).execute()
    await putBody(turn, owner, 'setting', `writing/${id}`, null)
  }
  for (const batch of batches) await settleHead(turn, owner, batch)
}
