import type { Bundle, Reminders, TellingChannel } from '../../ports/reminders.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment, inTransaction } from '../tables/in-transaction.ts'
import type { TellingState, TellingsTable } from '../tables/tables.ts'
import { toUtc } from '../tables/to-utc.ts'
import { askToTell } from './ask-to-tell.ts'
import { timeWaiting } from './time-waiting.ts'

const KEPT = { kind: 'kept' as const }
/** Somebody is telling it, or was when they went. */
const HELD = ['sending', 'handed'] as const
/** Nobody tells it until somebody asks for it. */
const FAILED = ['failed', 'lost'] as const

type Tellings = Pick<
  Reminders,
  | 'askToTell'
  | 'timeWaiting'
  | 'channelsToTell'
  | 'takeBundle'
  | 'handBundle'
  | 'endBundle'
  | 'dropTellings'
  | 'readBundle'
  | 'listStuck'
  | 'tellAgain'
>

/** What is told where: a row a reminder and channel, so that nothing can be told twice on one. */
export function openTellings(database: Database): Tellings {
  return {
    askToTell: (owner, asked) =>
      inTransaction(database, async (turn) => {
        await askToTell(turn, owner, asked)
        return KEPT
      }),
    timeWaiting: (owner, now, tellTimeOf) =>
      inTransaction(database, async (turn) => {
        await timeWaiting(turn, owner, toUtc(now), tellTimeOf)
        return KEPT
      }),
    channelsToTell: (owner, now) =>
      atOneMoment(database, async (turn) => {
        const rows = await turn
          .selectFrom('tellings')
          .select('channel')
          .where('owner', '=', owner)
          .where('state', 'in', ['waiting', ...HELD])
          .where('tell_at', '<=', toUtc(now))
          .execute()
        return { kind: 'channels' as const, channels: [...new Set(rows.map(({ channel }) => channel))].sort() }
      }),
    takeBundle: (owner, channel, { now, heldUntil, id }) =>
      inTransaction(database, async (turn) => {
        const due = { owner, channel, now: toUtc(now) }
        const begun = await findBegun(turn, due)
        const rows = await turn
          .updateTable('tellings')
          .set({ tell_at: toUtc(heldUntil), ...(begun === undefined ? { state: 'sending' as const, bundle: id } : {}) })
          .where('owner', '=', owner)
          .where('channel', '=', channel)
          .where('state', 'in', begun === undefined ? ['waiting'] : HELD)
          .where('tell_at', '<=', due.now)
          .$if(begun !== undefined, (query) => query.where('bundle', '=', begun ?? null))
          .returningAll()
          .execute()
        return { kind: 'bundle' as const, bundle: bundleOf(rows) }
      }),
    handBundle: (owner, id, heldUntil) =>
      inTransaction(database, async (turn) => {
        const { numUpdatedRows } = await turn
          .updateTable('tellings')
          .set({ state: 'handed' })
          .where('owner', '=', owner)
          .where('bundle', '=', id)
          .where('state', 'in', HELD)
          .where('tell_at', '=', toUtc(heldUntil))
          .executeTakeFirst()
        return { kind: numUpdatedRows > 0n ? ('handed' as const) : ('lease-lost' as const) }
      }),
    endBundle: (owner, id, heldUntil, end) =>
      inTransaction(database, async (turn) => {
        const { numUpdatedRows } = await turn
          .updateTable('tellings')
          .set((eb) =>
            end.kind === 'told'
              ? { state: 'told', tell_at: toUtc(end.at), reason: null }
              : end.kind === 'failed'
                ? { state: end.handed ? 'lost' : 'failed', reason: end.reason }
                : {
                    state: end.handed ? 'handed' : 'sending',
                    tell_at: toUtc(end.at),
                    reason: end.reason,
                    setbacks: eb('setbacks', '+', 1),
                  },
          )
          .where('owner', '=', owner)
          .where('bundle', '=', id)
          .where('state', 'in', HELD)
          .where('tell_at', '=', toUtc(heldUntil))
          .executeTakeFirst()
        return { kind: numUpdatedRows > 0n ? ('ended' as const) : ('lease-lost' as const) }
      }),
    dropTellings: (owner, wanted) =>
      inTransaction(database, async (turn) => {
        await turn
          .deleteFrom('tellings')
          .where('owner', '=', owner)
          .where('state', 'in', ['waiting', ...FAILED])
          .$if(wanted.length > 0, (query) => query.where('channel', 'not in', wanted))
          .execute()
        return KEPT
      }),
    readBundle: (owner, id) =>
      atOneMoment(database, async (turn) => {
        const rows = await turn
          .selectFrom('tellings')
          .selectAll()
          .where('owner', '=', owner)
          .where('bundle', '=', id)
          .execute()
        return { kind: 'bundle' as const, bundle: bundleOf(rows) }
      }),
    listStuck: (owner) =>
      atOneMoment(database, async (turn) => {
        const rows = await turn
          .selectFrom('tellings')
          .select(['channel', 'reason', (eb) => eb.fn.countAll<number>().as('count')])
          .where('owner', '=', owner)
          .where('state', 'in', FAILED)
          .groupBy(['channel', 'reason'])
          .orderBy('channel')
          .execute()
        const stuck = rows.map(({ channel, reason, count }) => ({ channel, reminders: count, reason: reason ?? '' }))
        return { kind: 'stuck' as const, stuck }
      }),
    tellAgain: (owner, now) =>
      inTransaction(database, async (turn) => {
        await turn
          .updateTable('tellings')
          .set((eb) => ({
            state: eb
              .case()
              .when('state', '=', 'lost')
              .then<TellingState>('handed')
              .else<TellingState>('waiting')
              .end(),
            tell_at: toUtc(now),
            setbacks: 0,
            reason: null,
          }))
          .where('owner', '=', owner)
          .where('state', 'in', FAILED)
          .execute()
        return KEPT
      }),
  }
}

/** The bundle of whoever is gone comes before new ones: it may be out already, and is told again under its own name. */
async function findBegun(
  turn: Turn,
  { owner, channel, now }: { readonly owner: string; readonly channel: TellingChannel; readonly now: string },
): Promise<string | undefined> {
  const row = await turn
    .selectFrom('tellings')
    .select('bundle')
    .where('owner', '=', owner)
    .where('channel', '=', channel)
    .where('state', 'in', HELD)
    .where('tell_at', '<=', now)
    .limit(1)
    .executeTakeFirst()
  return row?.bundle ?? undefined
}

function bundleOf(rows: readonly TellingsTable[]): Bundle | null {
  const [first] = rows
  if (!first || first.bundle === null) return null
  const told = rows.map(({ opportunity, about, what }) => ({ opportunity, about, what: what === '' ? null : what }))
  const setbacks = Math.max(...rows.map((row) => row.setbacks))
  return { id: first.bundle, setbacks, handed: rows.some(({ state }) => state === 'handed'), told }
}
