import type { Outbox, OutgoingState } from '../../ports/outbox.ts'
import type { Settle } from '../../ports/record.ts'
import { takeTurn } from '../cases/take-turn.ts'
import { insertJobs } from '../jobs/insert-jobs.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment, inTransaction } from '../tables/in-transaction.ts'
import type { OutboxTable } from '../tables/tables.ts'
import { findOutgoing } from './find-outgoing.ts'
import { moveOutgoingIn } from './move-outgoing.ts'
import { readOutgoingRow, toOutboxRow } from './outgoing-row.ts'

/** Where a message stays; all other states are on the way. */
const SETTLED: readonly OutgoingState[] = ['sent', 'cancelled']

/** The outbox over an open database; `settle` plans each case that a sent message changes. */
export function openOutbox(database: Database, settle: Settle): Outbox {
  return {
    queueOutgoing: (owner, message, jobs) =>
      inTransaction(database, async (turn) => {
        // One after the other, so that two windows do not both find nothing on its way.
        await takeTurn(turn, owner)
        const rival = await findRival(turn, owner, message)
        if (rival) return { kind: 'already-on-its-way' as const, message: readOutgoingRow(rival) }
        const row = toOutboxRow(owner, message)
        await turn.insertInto('outbox').values(row).execute()
        await insertJobs(turn, owner, jobs)
        return { kind: 'queued' as const, message: readOutgoingRow(row) }
      }),
    readOutgoing: (owner, id) =>
      atOneMoment(database, async (turn) => {
        const row = await findOutgoing(turn, owner, id)
        return row ? { kind: 'outgoing' as const, message: readOutgoingRow(row) } : { kind: 'no-such-message' as const }
      }),
    listOutgoing: (owner, { opportunity, states } = {}) =>
      atOneMoment(database, async (turn) => {
        let query = turn.selectFrom('outbox').selectAll().where('owner', '=', owner)
        if (opportunity !== undefined) query = query.where('opportunity', '=', opportunity)
        if (states !== undefined) query = query.where('state', 'in', states)
        const rows = await query.orderBy('created_at', 'desc').orderBy('id').execute()
        return { kind: 'outbox' as const, messages: rows.map(readOutgoingRow) }
      }),
    moveOutgoing: moveOutgoingIn(database, settle),
    forgetOutgoing: (owner, id) =>
      inTransaction(database, async (turn) => {
        const { numUpdatedRows } = await turn
          .updateTable('outbox')
          .set({ content: null })
          .where('owner', '=', owner)
          .where('id', '=', id)
          .where('state', 'in', SETTLED)
          .executeTakeFirst()
        return { kind: numUpdatedRows > 0n ? ('forgotten' as const) : ('no-such-message' as const) }
      }),
  }
}

/** The message that takes the same step of the same plan, unless it is through. */
async function findRival(
  turn: Turn,
  owner: string,
  { opportunity, action }: { readonly opportunity: string; readonly action: string | null },
): Promise<OutboxTable | undefined> {
  if (action === null) return undefined
  return await turn
    .selectFrom('outbox')
    .selectAll()
    .where('owner', '=', owner)
    .where('opportunity', '=', opportunity)
    .where('action', '=', action)
    .where('state', 'not in', SETTLED)
    .limit(1)
    .executeTakeFirst()
}
