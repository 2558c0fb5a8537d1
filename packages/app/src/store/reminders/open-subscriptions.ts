import type { Reminders } from '../../ports/reminders.ts'
import type { Database } from '../tables/database.ts'
import { atOneMoment, inTransaction } from '../tables/in-transaction.ts'
import { toUtc } from '../tables/to-utc.ts'

const KEPT = { kind: 'kept' as const }

/** The browsers that let themselves be told. */
export function openSubscriptions(
  database: Database,
): Pick<Reminders, 'listSubscriptions' | 'keepSubscription' | 'removeSubscription'> {
  return {
    listSubscriptions: (owner) =>
      atOneMoment(database, async (turn) => {
        const rows = await turn
          .selectFrom('push_subscriptions')
          .selectAll()
          .where('owner', '=', owner)
          .orderBy('created_at')
          .execute()
        const subscriptions = rows.map(({ id, browser, sealed, created_at }) => ({
          id,
          browser,
          sealed,
          createdAt: created_at,
        }))
        return { kind: 'subscriptions' as const, subscriptions }
      }),
    keepSubscription: (owner, { id, browser, sealed, createdAt }) =>
      inTransaction(database, async (turn) => {
        const row = { browser, sealed, created_at: toUtc(createdAt) }
        await turn
          .insertInto('push_subscriptions')
          .values({ owner, id, ...row })
          .onConflict((conflict) => conflict.columns(['owner', 'id']).doUpdateSet(row))
          .execute()
        return KEPT
      }),
    removeSubscription: (owner, id) =>
      inTransaction(database, async (turn) => {
        await turn.deleteFrom('push_subscriptions').where('owner', '=', owner).where('id', '=', id).execute()
        await turn
          .deleteFrom('tellings')
          .where('owner', '=', owner)
          .where('channel', '=', `push/${id}`)
          .where('state', '!=', 'told')
          .execute()
        return KEPT
      }),
  }
}
