import type { Incoming, KeptProposal } from '../../ports/incoming.ts'
import type { Conflict, Invalid, NotFound, Settle } from '../../ports/record.ts'
import { changeWithin } from '../cases/change-case.ts'
import { takeTurn } from '../cases/take-turn.ts'
import type { Database } from '../tables/database.ts'
import { atOneMoment, inTransaction } from '../tables/in-transaction.ts'
import type { ProposalsTable } from '../tables/tables.ts'
import { toUtc } from '../tables/to-utc.ts'
import { openPositions } from './open-positions.ts'

/** What was noticed, over an open database; `settle` plans each case that a confirmed proposal changes. */
export function openIncoming(database: Database, settle: Settle): Incoming {
  return {
    ...openPositions(database),
    keepProposal: (owner, proposal) =>
      inTransaction(database, async (turn) => {
        const { numInsertedOrUpdatedRows = 0n } = await turn
          .insertInto('proposals')
          .values(toRow(owner, proposal))
          .onConflict((conflict) => conflict.columns(['owner', 'id']).doNothing())
          .executeTakeFirst()
        return { kind: numInsertedOrUpdatedRows > 0n ? ('kept' as const) : ('known' as const) }
      }),
    readProposal: (owner, id) =>
      atOneMoment(database, async (turn) => {
        const row = await turn
          .selectFrom('proposals')
          .selectAll()
          .where('owner', '=', owner)
          .where('id', '=', id)
          .executeTakeFirst()
        return row ? { kind: 'proposal' as const, proposal: readRow(row) } : { kind: 'no-such-proposal' as const }
      }),
    listProposals: (owner, { opportunity, state } = {}) =>
      atOneMoment(database, async (turn) => {
        let query = turn.selectFrom('proposals').selectAll().where('owner', '=', owner)
        if (opportunity !== undefined) query = query.where('opportunity', '=', opportunity)
        if (state !== undefined) query = query.where('state', '=', state)
        const rows = await query.orderBy('at', 'desc').orderBy('id').execute()
        return { kind: 'proposals' as const, proposals: rows.map(readRow) }
      }),
    settleProposal: (owner, id, to, change) =>
      inTransaction<SettledProposal, NotSettled>(database, async (turn, giveUp) => {
        if (change) await takeTurn(turn, owner)
        const row = await turn
          .updateTable('proposals')
          .set({ state: to })
          .where('owner', '=', owner)
          .where('id', '=', id)
          .where('state', '=', 'open')
          .returningAll()
          .executeTakeFirst()
        if (!row) return giveUp({ kind: 'no-such-proposal' })
        if (!change) return { kind: 'settled', saved: null }
        const { stamp, expectedVersion, edit } = change
        const request = { ...stamp, expectedVersion }
        const saved = await changeWithin(turn, settle, { owner, id: row.opportunity, request }, edit)
        return saved.kind === 'saved' ? { kind: 'settled', saved } : giveUp(saved)
      }),
    forgetProposal: (owner, id) =>
      inTransaction(database, async (turn) => {
        const { numUpdatedRows } = await turn
          .updateTable('proposals')
          .set({ content: null })
          .where('owner', '=', owner)
          .where('id', '=', id)
          .where('state', '!=', 'open')
          .executeTakeFirst()
        return { kind: numUpdatedRows > 0n ? ('forgotten' as const) : ('no-such-proposal' as const) }
      }),
  }
}

type SettledProposal = Extract<Awaited<ReturnType<Incoming['settleProposal']>>, { kind: 'settled' }>
type NotSettled = { readonly kind: 'no-such-proposal' } | NotFound | Conflict | Invalid

function toRow(owner: string, proposal: Omit<KeptProposal, 'state'>): ProposalsTable {
  const { id, opportunity, contact, holds, at, noticedAt, content } = proposal
  return {
    owner,
    id,
    opportunity,
    contact,
    holds: holds ? 1 : 0,
    at: toUtc(at),
    noticed_at: toUtc(noticedAt),
    state: 'open',
    content,
  }
}

function readRow(row: ProposalsTable): KeptProposal {
  const { id, opportunity, contact, at, content } = row
  return {
    id,
    opportunity,
    contact,
    holds: row.holds === 1,
    at,
    noticedAt: row.noticed_at,
    state: row.state as KeptProposal['state'],
    content,
  }
}
