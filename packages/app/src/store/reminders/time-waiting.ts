import type { Waiting } from '../../ports/reminders.ts'
import type { Turn } from '../tables/database.ts'
import type { TellingsTable } from '../tables/tables.ts'
import { toUtc } from '../tables/to-utc.ts'

type Row = TellingsTable & { readonly due: string | null }

/** Sets anew when what waits is told: each reminder by itself, and what was begun as one at the earliest time of its parts. */
export async function timeWaiting(
  turn: Turn,
  owner: string,
  now: string,
  tellTimeOf: (waiting: Waiting) => string,
): Promise<void> {
  for (const [first, ...others] of groupRows(await findWaiting(turn, owner, now))) {
    const tell_at = [first, ...others].map((row) => toUtc(tellTimeOf(waitingOf(row)))).sort()[0] ?? now
    const isTimeStill = tell_at === first.tell_at || (tell_at <= now && first.tell_at <= now)
    if (!isTimeStill) await setTime(turn, first, tell_at)
  }
}

/** What somebody holds is being told. */
async function findWaiting(turn: Turn, owner: string, now: string): Promise<Row[]> {
  const rows = await turn
    .selectFrom('tellings')
    .leftJoin('reminders', (join) =>
      join
        .onRef('reminders.owner', '=', 'tellings.owner')
        .onRef('reminders.opportunity', '=', 'tellings.opportunity')
        .onRef('reminders.about', '=', 'tellings.about')
        .onRef('reminders.what', '=', 'tellings.what'),
    )
    .selectAll('tellings')
    .select('reminders.due')
    .where('tellings.owner', '=', owner)
    .where('tellings.state', 'in', ['waiting', 'sending', 'handed'])
    .execute()
  return rows.filter(({ state, tell_at }) => state === 'waiting' || tell_at <= now)
}

/** What was begun as one goes together. */
function groupRows(rows: readonly Row[]): (readonly [Row, ...Row[]])[] {
  const waiting = rows.filter(({ state }) => state === 'waiting').map((row): [Row] => [row])
  const begun = new Map<string | null, [Row, ...Row[]]>()
  for (const row of rows.filter(({ state }) => state !== 'waiting')) {
    const group = begun.get(row.bundle)
    if (group) group.push(row)
    else begun.set(row.bundle, [row])
  }
  return [...waiting, ...begun.values()]
}

function waitingOf({ channel, about, what, due, tell_at }: Row): Waiting {
  return { channel, about, what: what === '' ? null : what, due, tellAt: tell_at }
}

async function setTime(turn: Turn, row: Row, tell_at: string): Promise<void> {
  const { owner, channel, opportunity, about, what, round, state, bundle } = row
  await turn
    .updateTable('tellings')
    .set({ tell_at })
    .where('owner', '=', owner)
    .where('state', 'in', state === 'waiting' ? ['waiting'] : ['sending', 'handed'])
    .$if(state !== 'waiting', (query) => query.where('bundle', '=', bundle))
    .$if(state === 'waiting', (query) =>
      query
        .where('channel', '=', channel)
        .where('opportunity', '=', opportunity)
        .where('about', '=', about)
        .where('what', '=', what)
        .where('round', '=', round),
    )
    .execute()
}
