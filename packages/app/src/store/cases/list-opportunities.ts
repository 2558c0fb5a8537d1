import type { Selectable } from 'kysely'
import type { CaseRecord, OpportunityLine, Settle } from '../../ports/record.ts'
import { joinCase } from '../rows/join-case.ts'
import type { Database, Turn } from '../tables/database.ts'
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

/** Opportunities by the line, and what is due: nothing here reads a whole case, but `settleStale`. */
export function openLists(
  database: Database,
  settle: Settle,
): Pick<CaseRecord, 'listOpportunities' | 'countByState' | 'dueOpportunities' | 'nextMoment' | 'settleStale'> {
  return {
    listOpportunities: (owner, { binned = false, state, addedSince } = {}) =>
      atOneMoment(database, async (turn) => {
        let query = turn
          .selectFrom('opportunities')
          .select(LINE)
          .where('owner', '=', owner)
          .where('binned_at', binned ? 'is not' : 'is', null)
        if (state !== undefined) query = query.where('state', '=', state)
        if (addedSince !== undefined) query = query.where('added', '>=', addedSince)
        const rows = await query.orderBy('employer').orderBy('role').orderBy('opportunity').execute()
        return { kind: 'opportunities' as const, opportunities: rows.map(readLine) }
      }),
    countByState: (owner, page) =>
      atOneMoment(database, async (turn) => {
        const states = []
        for (const { state, count } of await countStates(turn, owner, page.state)) {
          states.push({ state, count, first: await listState(turn, owner, state, page.most, page.offset ?? 0) })
        }
        return { kind: 'states' as const, states }
      }),
    dueOpportunities: (owner, now) =>
      atOneMoment(database, async (turn) => {
        const rows = await turn
          .selectFrom('opportunities')
          .select(LINE)
          .where('owner', '=', owner)
          .where('attention_at', '<=', toUtc(now))
          .orderBy('attention_at')
          .orderBy('opportunity')
          .execute()
        return { kind: 'due' as const, opportunities: rows.map(readLine) }
      }),
    nextMoment: (owner, after) =>
      atOneMoment(database, async (turn) => {
        const firsts = [
          await first(turn, owner, 'attention_at', after),
          await first(turn, owner, 'plan_changes_at', after),
        ]
        return { kind: 'next' as const, at: firsts.filter((at) => at !== null).sort()[0] ?? null }
      }),
    settleStale: async (owner, now) => {
      const found = await atOneMoment(database, async (turn) => ({
        kind: 'stale' as const,
        any: (await findStale(turn, owner, now)).length > 0,
      }))
      if (found.kind !== 'stale') return found
      // Only now are others made to wait.
      if (!found.any) return { kind: 'settled' }
      return inTransaction(database, async (turn) => {
        await takeTurn(turn, owner)
        for (const { id, rows, defaults } of await loadManyStored(turn, owner, await findStale(turn, owner, now))) {
          await keepSettlement(turn, settle, { owner, opportunity: id }, joinCase(rows, defaults), now)
        }
        return { kind: 'settled' as const }
      })
    },
  }
}

/** None of those in the bin has a plan. */
async function findStale(turn: Turn, owner: string, now: string): Promise<string[]> {
  const ofOwner = turn.selectFrom('opportunities').select('opportunity').where('owner', '=', owner)
  // Two questions with an index each; with "or" in one, the databases read all of the owner's opportunities.
  const rows = await ofOwner
    .where('plan_changes_at', '<=', toUtc(now))
    .union(ofOwner.where('settled_at', '>', toUtc(now)))
    .execute()
  return rows.map(({ opportunity }) => opportunity)
}

async function first(
  turn: Turn,
  owner: string,
  column: 'attention_at' | 'plan_changes_at',
  after: string,
): Promise<string | null> {
  const row = await turn
    .selectFrom('opportunities')
    .select(`${column} as at`)
    .where('owner', '=', owner)
    .where(column, '>', toUtc(after))
    .orderBy(column)
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}

async function countStates(turn: Turn, owner: string, state: OpportunityLine['state'] | undefined) {
  let query = turn
    .selectFrom('opportunities')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('owner', '=', owner)
    .where('binned_at', 'is', null)
    .groupBy('state')
    .orderBy('state')
  if (state !== undefined) query = query.where('state', '=', state)
  const rows = await query.execute()
  // Only settlements write it.
  return rows.map((row) => ({ state: row.state as OpportunityLine['state'], count: row.count }))
}

async function listState(
  turn: Turn,
  owner: string,
  state: OpportunityLine['state'],
  most: number,
  offset: number,
): Promise<OpportunityLine[]> {
  const rows = await turn
    .selectFrom('opportunities')
    .select(LINE)
    .where('owner', '=', owner)
    .where('binned_at', 'is', null)
    .where('state', '=', state)
    .orderBy((eb) => eb('attention_at', 'is', null))
    .orderBy('attention_at')
    .orderBy('employer')
    .orderBy('opportunity')
    .limit(most)
    .offset(offset)
    .execute()
  return rows.map(readLine)
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
