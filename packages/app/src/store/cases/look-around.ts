import type { CaseRecord } from '../../ports/record.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'
import { toUtc } from '../tables/to-utc.ts'

const LIVE = ['preparing', 'answering', 'thanking', 'waiting', 'checking-in', 'on-hold', 'offer']
const ENOUGH_LIVE = 3
const MOST_BEACONS = 2

/** See `CaseRecord.lookAround`. Each question is answered from an index, however much is stored. */
export function lookAroundIn(database: Database): CaseRecord['lookAround'] {
  return (owner, now, most = ENOUGH_LIVE) =>
    atOneMoment(database, async (turn) => {
      const any = await onDesk(turn, owner).limit(1).executeTakeFirst()
      return {
        kind: 'surroundings' as const,
        any: any !== undefined,
        live: await findLive(turn, owner, most),
        newest: await findNewest(turn, owner),
        beacons: [...(await findOffers(turn, owner)), ...(await findAccepted(turn, owner))],
        next: await findNext(turn, owner, toUtc(now)),
      }
    })
}

function onDesk(turn: Turn, owner: string) {
  return turn
    .selectFrom('opportunities')
    .select('opportunity')
    .where('owner', '=', owner)
    .where('binned_at', 'is', null)
}

async function findLive(turn: Turn, owner: string, most: number): Promise<string[]> {
  const rows = await onDesk(turn, owner).where('state', 'in', LIVE).limit(most).execute()
  return rows.map(({ opportunity }) => opportunity).sort()
}

async function findNewest(turn: Turn, owner: string): Promise<string | null> {
  const row = await onDesk(turn, owner)
    .where('added', 'is not', null)
    .orderBy('added', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.opportunity ?? null
}

async function findOffers(turn: Turn, owner: string): Promise<string[]> {
  const rows = await onDesk(turn, owner).where('state', '=', 'offer').limit(MOST_BEACONS).execute()
  return rows.map(({ opportunity }) => opportunity)
}

async function findAccepted(turn: Turn, owner: string): Promise<string[]> {
  const rows = await onDesk(turn, owner)
    .where('state', '=', 'closed')
    .where('accepted', '=', 1)
    .limit(MOST_BEACONS)
    .execute()
  return rows.map(({ opportunity }) => opportunity)
}

async function findNext(turn: Turn, owner: string, now: string): Promise<{ id: string; at: string } | null> {
  const row = await turn
    .selectFrom('opportunities')
    .select(['opportunity', 'attention_at'])
    .where('owner', '=', owner)
    .where('attention_at', '>', now)
    .orderBy('attention_at')
    .limit(1)
    .executeTakeFirst()
  return row?.attention_at ? { id: row.opportunity, at: row.attention_at } : null
}
