import type { Contact, Resource, Sent } from '@afterword/engine'
import type { CaseRecord } from '../../ports/record.ts'
import type { Database } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'

/** See `CaseRecord.listSendings`. */
export function listSendingsIn(database: Database): CaseRecord['listSendings'] {
  return (owner) =>
    atOneMoment(database, async (turn) => {
      const rows = await turn
        .selectFrom('log_entries')
        .innerJoin('opportunities', (join) =>
          join
            .onRef('opportunities.owner', '=', 'log_entries.owner')
            .onRef('opportunities.opportunity', '=', 'log_entries.opportunity'),
        )
        .innerJoin('contacts', (join) =>
          join
            .onRef('contacts.owner', '=', 'log_entries.owner')
            .onRef('contacts.opportunity', '=', 'log_entries.opportunity')
            .onRef('contacts.id', '=', 'log_entries.contact'),
        )
        .innerJoin('resources', (join) =>
          join
            .onRef('resources.owner', '=', 'log_entries.owner')
            .onRef('resources.opportunity', '=', 'log_entries.opportunity'),
        )
        .select(['log_entries.opportunity', 'employer', 'log_entries.body', 'contacts.body as person'])
        .select('resources.body as resource')
        .where('log_entries.owner', '=', owner)
        .where('log_entries.type', '=', 'sent')
        // The body is JSON as it was kept; what was sent along is the only field of that name.
        .where('log_entries.body', 'like', '%"resource":%')
        .where('binned_at', 'is', null)
        .orderBy('log_entries.at', 'desc')
        .orderBy('log_entries.opportunity')
        .execute()
      const sendings = rows.flatMap(({ opportunity, employer, body, person, resource }) => {
        const entry = JSON.parse(body) as Sent
        const sent = JSON.parse(resource) as Resource
        if (entry.resource !== sent.id) return []
        return [{ opportunity, employer, at: entry.at, contact: JSON.parse(person) as Contact, resource: sent }]
      })
      return { kind: 'sendings' as const, sendings }
    })
}
