import type { Plan } from '@afterword/engine'
import type { CaseTally } from '../../ports/case-tally.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { Database } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'

/** See `CaseRecord.readTallies`. */
export function readTalliesIn(database: Database): CaseRecord['readTallies'] {
  return (owner) =>
    atOneMoment(database, async (turn) => {
      const rows = await turn
        .selectFrom('opportunities')
        .select(['opportunity', 'state', 'tally'])
        .where('owner', '=', owner)
        .where('binned_at', 'is', null)
        .where('tally', 'is not', null)
        .$narrowType<{ tally: string }>()
        .orderBy('opportunity')
        .execute()
      const lines = rows.map(({ opportunity, state, tally }) => ({
        id: opportunity,
        state: state as Plan['state'],
        tally: JSON.parse(tally) as CaseTally,
      }))
      return { kind: 'tallies' as const, lines }
    })
}
