import type { Moved, Outbox, OutgoingMove } from '../../ports/outbox.ts'
import type { Settle } from '../../ports/record.ts'
import { changeWithin } from '../cases/change-case.ts'
import { takeTurn } from '../cases/take-turn.ts'
import { insertJobs } from '../jobs/insert-jobs.ts'
import type { Database, Turn } from '../tables/database.ts'
import { inTransaction } from '../tables/in-transaction.ts'
import type { OutboxTable } from '../tables/tables.ts'
import { toUtc } from '../tables/to-utc.ts'
import { findOutgoing } from './find-outgoing.ts'
import { readOutgoingRow, toSettings } from './outgoing-row.ts'

/** See `Outbox.moveOutgoing`: the step, its jobs and what is logged are kept together. */
export function moveOutgoingIn(database: Database, settle: Settle): Outbox['moveOutgoing'] {
  return (owner, id, move) =>
    inTransaction(database, async (turn): Promise<Moved> => {
      // Everybody who changes something of this owner takes turns in the same order, so nobody waits in a circle.
      if (move.log) await takeTurn(turn, owner)
      const moved = await stepRow(turn, owner, id, move)
      if (!moved) {
        const found = await findOutgoing(turn, owner, id)
        return found ? { kind: 'overtaken', message: readOutgoingRow(found) } : { kind: 'no-such-message' }
      }
      await insertJobs(turn, owner, move.jobs ?? [])
      if (!move.log) return { kind: 'moved', message: readOutgoingRow(moved), logged: null }
      const change = { owner, id: moved.opportunity, request: move.log.stamp }
      const logged = await changeWithin(turn, settle, change, move.log.edit)
      return { kind: 'moved', message: readOutgoingRow(moved), logged }
    })
}

async function stepRow(turn: Turn, owner: string, id: string, move: OutgoingMove): Promise<OutboxTable | undefined> {
  const { from, attempt, freeAt, tries = false } = move
  let query = turn
    .updateTable('outbox')
    .set(toSettings(move))
    .where('owner', '=', owner)
    .where('id', '=', id)
    .where('state', 'in', from)
  if (tries) query = query.set((eb) => ({ attempt: eb('attempt', '+', 1) }))
  if (attempt !== undefined) query = query.where('attempt', '=', attempt)
  if (freeAt !== undefined) {
    query = query.where((eb) => eb.or([eb('held_until', 'is', null), eb('held_until', '<=', toUtc(freeAt))]))
  }
  return await query.returningAll().executeTakeFirst()
}
