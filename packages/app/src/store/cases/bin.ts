import type { CaseRecord, NotFound, Saved, Settle, Stamp } from '../../ports/record.ts'
import { joinCase } from '../rows/join-case.ts'
import { compareRows } from '../rows/row-changes.ts'
import type { Database } from '../tables/database.ts'
import { inTransaction } from '../tables/in-transaction.ts'
import { toUtc } from '../tables/to-utc.ts'
import { keepChange } from './keep-change.ts'
import { loadStored, notFound } from './stored-case.ts'
import { takeTurn } from './take-turn.ts'

/** What is in the bin keeps everything, is found by nobody, and has nothing due. */
export function openBin(
  database: Database,
  settle: Settle,
): Pick<CaseRecord, 'binOpportunity' | 'restoreOpportunity' | 'emptyBin'> {
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
        const gone = await turn
          .deleteFrom('opportunities')
          .where('owner', '=', owner)
          .where('binned_at', '<', toUtc(before))
          .returning('opportunity')
          .execute()
        const ids = gone.map(({ opportunity }) => opportunity).sort()
        for (const id of ids) {
          await turn.deleteFrom('history').where('owner', '=', owner).where('opportunity', '=', id).execute()
          await turn.deleteFrom('proposals').where('owner', '=', owner).where('opportunity', '=', id).execute()
          await turn.deleteFrom('outbox').where('owner', '=', owner).where('opportunity', '=', id).execute()
        }
        return { kind: 'emptied' as const, ids }
      }),
  }
}
