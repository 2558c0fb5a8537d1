import type { Contact } from '@afterword/engine'
import type { CaseRecord } from '../../ports/record.ts'
import { foldWords } from '../rows/fold-words.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'

const MOST = 200

/** See `CaseRecord.listPeople`. */
export function listPeopleIn(database: Database): CaseRecord['listPeople'] {
  return (owner, { text = '', limit = MOST, offset = 0 } = {}) =>
    atOneMoment(database, async (turn) => {
      const found = findPeople(turn, owner, foldWords(text))
      const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
      const rows = await found
        .select(['contacts.opportunity', 'employer', 'role', 'contacts.body'])
        .orderBy('contacts.name')
        .orderBy('contacts.opportunity')
        .orderBy('contacts.id')
        .limit(limit)
        .offset(offset)
        .execute()
      const people = rows.map(({ opportunity, employer, role, body }) => ({
        opportunity,
        employer,
        role,
        contact: JSON.parse(body) as Contact,
      }))
      return { kind: 'people' as const, people, total }
    })
}

function findPeople(turn: Turn, owner: string, words: readonly string[]) {
  let query = turn
    .selectFrom('contacts')
    .innerJoin('opportunities', (join) =>
      join
        .onRef('opportunities.owner', '=', 'contacts.owner')
        .onRef('opportunities.opportunity', '=', 'contacts.opportunity'),
    )
    .where('contacts.owner', '=', owner)
    .where('binned_at', 'is', null)
  for (const word of words) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('search_texts')
          .select('part_key')
          .whereRef('search_texts.owner', '=', 'contacts.owner')
          .whereRef('search_texts.opportunity', '=', 'contacts.opportunity')
          .where('part', '=', 'contacts')
          .whereRef('part_key', '=', 'contacts.id')
          // Folded words are letters and digits: nothing in them means anything to LIKE.
          .where('words', 'like', `% ${word}%`),
      ),
    )
  }
  return query
}
