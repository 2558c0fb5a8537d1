import type { CaseRecord } from '../../ports/record.ts'
import type { Database } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'

/** See `CaseRecord.readPulse`: two rows by their keys. */
export function readPulseOf(database: Database): CaseRecord['readPulse'] {
  return (owner) =>
    atOneMoment(database, async (turn) => {
      const last = await turn.selectFrom('owners').select('last_change').where('owner', '=', owner).executeTakeFirst()
      const profile = await turn
        .selectFrom('history')
        .select('id')
        .where('owner', '=', owner)
        .where('opportunity', 'is', null)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
      return { kind: 'pulse' as const, lastChange: last?.last_change ?? 0, lastOfProfile: profile?.id ?? 0 }
    })
}
