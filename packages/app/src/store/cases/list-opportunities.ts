import type { Selectable } from 'kysely'
import type { CaseRecord, OpportunityLine, Settle } from '../../ports/record.ts'
import { joinCase } from '../rows/join-case.ts'
import type { Database } from '../tables/database.ts'
import { atOneMoment, inTransaction } from '../tables/in-transaction.ts'
import type { Tables } from '../tables/tables.ts'
import { toUtc } from '../tables/to-utc.ts'
import { keepSettlement } from './keep-change.ts'
import { loadManyStored } from './stored-case.ts'
import { takeTurn } from './take-turn.ts'

const LINE = [
  'opportunity',
  'employer',
  'role',
  'state',
  'round',
  'attention_at',
  'plan_changes_at',
  'version',
  'binned_at',
] as const

/** Opportunities by the line, and what is due: nothing here reads a whole case, but `settleAgain`. */
export function openLists(
  database: Database,
  settle: Settle,
): Pick<CaseRecord, 'listOpportunities' | 'dueOpportunities' | 'settleAgain'> {
  return {
    listOpportunities: (owner, { binned = false, state } = {}) =>
      atOneMoment(database, async (turn) => {
        let query = turn
          .selectFrom('opportunities')
          .select(LINE)
          .where('owner', '=', owner)
          .where('binned_at', binned ? 'is not' : 'is', null)
        if (state !== undefined) query = query.where('state', '=', state)
        const rows = await query.orderBy('employer').orderBy('role').orderBy('opportunity').execute()
        return { kind: 'opportunities' as const, opportunities: rows.map(readLine) }
      }),
    dueOpportunities: (owner, now) =>
      atOneMoment(database, async (turn) => {
        const until = toUtc(now)
        // Two questions with an index each; with "or" in one, the databases read all of the owner's opportunities.
        const soon = (column: 'attention_at' | 'plan_changes_at') =>
          turn.selectFrom('opportunities').select(LINE).where('owner', '=', owner).where(column, '<=', until)
        const rows = await soon('attention_at').union(soon('plan_changes_at')).execute()
        const opportunities = rows
          .map(readLine)
          .sort((a, b) => compare(momentOf(a), momentOf(b)) || compare(a.id, b.id))
        return { kind: 'due' as const, opportunities }
      }),
    settleAgain: (owner, ids, now) =>
      inTransaction(database, async (turn) => {
        await takeTurn(turn, owner)
        for (const { id, rows, defaults, binnedAt } of await loadManyStored(turn, owner, ids)) {
          if (binnedAt !== null) continue
          await keepSettlement(turn, settle, { owner, opportunity: id }, joinCase(rows, defaults), now)
        }
        return { kind: 'settled' as const }
      }),
  }
}

type Line = Pick<Selectable<Tables['opportunities']>, (typeof LINE)[number]>

function readLine(row: Line): OpportunityLine {
  return {
    id: row.opportunity,
    employer: row.employer,
    role: row.role,
    // Only settlements write it.
    state: row.state as OpportunityLine['state'],
    round: row.round,
    attentionAt: row.attention_at,
    planChangesAt: row.plan_changes_at,
    version: row.version,
    binnedAt: row.binned_at,
  }
}

function momentOf({ attentionAt, planChangesAt }: OpportunityLine): string {
  return [attentionAt, planChangesAt].filter((moment) => moment !== null).sort()[0] ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
