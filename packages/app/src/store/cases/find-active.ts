import { Temporal } from 'temporal-polyfill'
import type { CaseRecord } from '../../ports/record.ts'
import type { Database } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'

/** See `CaseRecord.findActive`. Days are widened, since a day begins elsewhere at another moment. */
export function findActiveIn(database: Database): CaseRecord['findActive'] {
  return (owner, from, to) =>
    atOneMoment(database, async (turn) => {
      const first = dayFrom(from, -1)
      const after = dayFrom(to, 2)
      const rows = await turn
        .selectFrom('opportunities')
        .select('opportunity')
        .where('owner', '=', owner)
        .where('binned_at', 'is', null)
        .where((eb) =>
          eb.or([
            eb.and([eb('added', '>=', from), eb('added', '<=', to)]),
            eb.exists(
              eb
                .selectFrom('log_entries')
                .select('log_entries.position')
                .whereRef('log_entries.owner', '=', 'opportunities.owner')
                .whereRef('log_entries.opportunity', '=', 'opportunities.opportunity')
                .where('at', '>=', first)
                .where('at', '<', after),
            ),
            eb.exists(
              eb
                .selectFrom('interviews')
                .select('interviews.id')
                .whereRef('interviews.owner', '=', 'opportunities.owner')
                .whereRef('interviews.opportunity', '=', 'opportunities.opportunity')
                .where('starts_at', '>=', first)
                .where('starts_at', '<', after),
            ),
          ]),
        )
        .orderBy('opportunities.opportunity')
        .execute()
      return { kind: 'active' as const, ids: rows.map(({ opportunity }) => opportunity) }
    })
}

function dayFrom(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}
