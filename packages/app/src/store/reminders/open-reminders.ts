import type { Reminder, Reminders } from '../../ports/reminders.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment, inTransaction } from '../tables/in-transaction.ts'
import type { RemindersTable } from '../tables/tables.ts'
import { toUtc } from '../tables/to-utc.ts'
import { askToTell } from './ask-to-tell.ts'
import { openSubscriptions } from './open-subscriptions.ts'
import { openTellings } from './open-tellings.ts'

const KEPT = { kind: 'kept' as const }

/** Reminders over an open database. */
export function openReminders(database: Database): Reminders {
  return {
    ...openTellings(database),
    ...openSubscriptions(database),
    dueReminders: (owner, now, most) =>
      atOneMoment(database, async (turn) => {
        const rows = await turn
          .selectFrom('reminders')
          .selectAll()
          .where('owner', '=', owner)
          .where('state', '=', 'planned')
          .where('at', '<=', toUtc(now))
          .orderBy('at')
          .limit(most)
          .execute()
        return { kind: 'due' as const, reminders: rows.map(readRow) }
      }),
    noticeReminders: (owner, now, noticed) =>
      inTransaction(database, async (turn) => {
        for (const { reminder, superseded, channels, asks } of noticed) {
          const { opportunity, about, what, round } = reminder
          const { numUpdatedRows } = await turn
            .updateTable('reminders')
            .set({ state: superseded ? 'superseded' : 'news', noticed_at: toUtc(now) })
            .where('owner', '=', owner)
            .where('opportunity', '=', opportunity)
            .where('about', '=', about)
            .where('what', '=', what)
            .where('round', '=', round)
            .where('state', '=', 'planned')
            .executeTakeFirst()
          if (numUpdatedRows === 0n) continue
          for (const asked of asks) await askToTell(turn, owner, asked)
          if (channels.length === 0) continue
          await turn
            .insertInto('tellings')
            .values(
              channels.map((channel) => ({
                owner,
                channel,
                opportunity,
                about,
                what,
                round,
                state: 'waiting' as const,
                tell_at: toUtc(now),
                bundle: null,
                setbacks: 0,
                reason: null,
              })),
            )
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        }
        return KEPT
      }),
    nextMoment: (owner) =>
      atOneMoment(database, async (turn) => {
        const moments = await Promise.all([
          firstOf(turn, owner),
          turn
            .selectFrom('tellings')
            .select((eb) => eb.fn.min('tell_at').as('at'))
            .where('owner', '=', owner)
            .where('state', 'in', ['waiting', 'sending', 'handed'])
            .executeTakeFirst(),
          turn
            .selectFrom('reminders')
            .select((eb) => eb.fn.min('at').as('at'))
            .where('owner', '=', owner)
            .where('state', '=', 'planned')
            .executeTakeFirst(),
        ])
        const known = moments.flatMap((row) => row?.at ?? []).sort()
        return { kind: 'next' as const, at: known[0] ?? null }
      }),
    listNews: (owner) =>
      atOneMoment(database, async (turn) => {
        const rows = await turn
          .selectFrom('reminders')
          .selectAll()
          .where('owner', '=', owner)
          .where('state', '=', 'news')
          .orderBy('at', 'desc')
          .execute()
        return { kind: 'news' as const, reminders: rows.map(readRow) }
      }),
    seeNews: (owner, until) =>
      inTransaction(database, async (turn) => {
        await turn
          .updateTable('reminders')
          .set({ state: 'seen' })
          .where('owner', '=', owner)
          .where('state', '=', 'news')
          .where('noticed_at', '<=', toUtc(until))
          .execute()
        return KEPT
      }),
  }
}

function firstOf(turn: Turn, owner: string) {
  return turn
    .selectFrom('opportunities')
    .select((eb) => eb.fn.min('plan_changes_at').as('at'))
    .where('owner', '=', owner)
    .executeTakeFirst()
}

function readRow({ opportunity, about, what, at, due, round }: RemindersTable): Reminder {
  return { opportunity, about, what, at, due, round }
}
