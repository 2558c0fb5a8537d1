import type { CaseRecord } from '../../ports/record.ts'
import type { Database } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'
import { toUtc } from '../tables/to-utc.ts'

/** See `CaseRecord.readTotals`. */
export function readTotalsIn(database: Database): CaseRecord['readTotals'] {
  return (owner, now) =>
    atOneMoment(database, async (turn) => {
      const rows = await turn
        .selectFrom('totals')
        .select(['key', (eb) => eb.fn.sum<number>('count').as('count')])
        .where('owner', '=', owner)
        // Empty, for always, comes before any moment.
        .where('from_at', '<', toUtc(now))
        .groupBy('key')
        .execute()
      return { kind: 'totals' as const, counts: new Map(rows.map(({ key, count }) => [key, count])) }
    })
}
