import type { CaseTally } from '../../ports/case-tally.ts'
import type { Place } from '../rows/write-rows.ts'
import type { Turn } from '../tables/database.ts'
import { toUtc } from '../tables/to-utc.ts'

/** As many rows as one statement is sure to take. */
const MOST_ROWS = 500

/** What an opportunity adds to the totals now, as JSON; null: nothing. */
export async function readTally(turn: Turn, { owner, opportunity }: Place): Promise<string | null> {
  const row = await turn
    .selectFrom('opportunities')
    .select('tally')
    .where('owner', '=', owner)
    .where('opportunity', '=', opportunity)
    .executeTakeFirst()
  return row?.tally ?? null
}

/** Takes tallies out of their owner's totals, and brings others in. Whoever calls has the owner's turn. */
export async function shiftTotals(
  turn: Turn,
  owner: string,
  gone: readonly (string | null)[],
  come: readonly (string | null)[],
): Promise<void> {
  const shifts = new Map<string, Shift>()
  for (const tally of gone) addTo(shifts, tally, -1)
  for (const tally of come) addTo(shifts, tally, 1)
  const rows = [...shifts.values()].filter(({ count }) => count !== 0).map((shift) => ({ owner, ...shift }))
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    await turn
      .insertInto('totals')
      .values(rows.slice(from, from + MOST_ROWS))
      .onConflict((conflict) =>
        conflict.columns(['owner', 'from_at', 'key']).doUpdateSet((eb) => ({
          count: eb('totals.count', '+', eb.ref('excluded.count')),
        })),
      )
      .execute()
  }
  await sweep(turn, owner, [...new Set(rows.filter(({ count }) => count < 0).map((row) => row.from_at))])
}

interface Shift {
  readonly from_at: string
  readonly key: string
  count: number
}

function addTo(shifts: Map<string, Shift>, tally: string | null, times: number): void {
  if (tally === null) return
  const { counts, waiting } = JSON.parse(tally) as CaseTally
  const add = (from_at: string, key: string, count: number) => {
    const place = `${from_at} ${key}`
    const shift = shifts.get(place) ?? { from_at, key, count: 0 }
    shift.count += count * times
    shifts.set(place, shift)
  }
  for (const [key, count] of Object.entries(counts)) add('', key, count)
  for (const { until, keys } of waiting) for (const key of keys) add(toUtc(until), key, 1)
}

/** What nobody adds to any more goes, lest every message leave a row behind. */
async function sweep(turn: Turn, owner: string, moments: readonly string[]): Promise<void> {
  for (let from = 0; from < moments.length; from += MOST_ROWS) {
    await turn
      .deleteFrom('totals')
      .where('owner', '=', owner)
      .where('from_at', 'in', moments.slice(from, from + MOST_ROWS))
      .where('count', '=', 0)
      .execute()
  }
}
