import type { CalendarFeeds, KeptFeed } from '../../ports/calendar-feeds.ts'
import type { Database } from '../tables/database.ts'
import { atOneMoment, inTransaction } from '../tables/in-transaction.ts'
import type { Tables } from '../tables/tables.ts'

const KEPT = { kind: 'kept' as const }

/** The addresses of calendars, over an open database. */
export function openFeeds(database: Database): CalendarFeeds {
  const find = (column: 'owner' | 'digest', value: string) =>
    atOneMoment(database, async (turn) => {
      const row = await turn.selectFrom('calendar_feeds').selectAll().where(column, '=', value).executeTakeFirst()
      return { kind: 'feed' as const, feed: row ? readRow(row) : null }
    })
  return {
    readFeed: (owner) => find('owner', owner),
    findFeed: (digest) => find('digest', digest),
    keepFeed: ({ owner, sealed, choices }, digest) =>
      inTransaction(database, async (turn) => {
        const row = { digest, sealed, choices: JSON.stringify(choices) }
        await turn
          .insertInto('calendar_feeds')
          .values({ owner, ...row })
          .onConflict((conflict) => conflict.column('owner').doUpdateSet(row))
          .execute()
        return KEPT
      }),
    chooseForFeed: (owner, choices) =>
      inTransaction(database, async (turn) => {
        const row = { choices: JSON.stringify(choices) }
        await turn.updateTable('calendar_feeds').set(row).where('owner', '=', owner).execute()
        return KEPT
      }),
    removeFeed: (owner) =>
      inTransaction(database, async (turn) => {
        await turn.deleteFrom('calendar_feeds').where('owner', '=', owner).execute()
        return KEPT
      }),
  }
}

function readRow({ owner, sealed, choices }: Tables['calendar_feeds']): KeptFeed {
  return { owner, sealed, choices: JSON.parse(choices) }
}
