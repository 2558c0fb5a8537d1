import type { CaseRecord } from '../../ports/record.ts'
import { toColumn } from '../rows/split-case.ts'
import type { Database } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'

/** See `CaseRecord.findMeeting`. */
export function findMeetingIn(database: Database): CaseRecord['findMeeting'] {
  return (owner, uid) =>
    atOneMoment(database, async (turn) => {
      const row = await turn
        .selectFrom('interviews')
        .innerJoin('opportunities', (join) =>
          join
            .onRef('opportunities.owner', '=', 'interviews.owner')
            .onRef('opportunities.opportunity', '=', 'interviews.opportunity'),
        )
        .select('interviews.opportunity')
        .where('interviews.owner', '=', owner)
        .where('interviews.uid', '=', toColumn(uid))
        .where('binned_at', 'is', null)
        .orderBy('interviews.opportunity')
        .executeTakeFirst()
      return { kind: 'meeting' as const, opportunity: row?.opportunity ?? null }
    })
}
