import type { PageKind, Pages } from '@afterword/engine'
import type { NotebookShelf } from '../../ports/notebook.ts'
import { insertEntry } from '../cases/insert-entry.ts'
import { takeTurn } from '../cases/take-turn.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment, inTransaction } from '../tables/in-transaction.ts'
import { toUtc } from '../tables/to-utc.ts'
import { comparePages, readBodies, writePages } from './page-rows.ts'

/** The notebook over an open database. */
export function openNotebook(database: Database): NotebookShelf {
  return {
    readPages: <Kind extends PageKind>(
      owner: string,
      kind: Kind,
      {
        opportunity,
        keys,
      }: { readonly opportunity?: string | undefined; readonly keys?: readonly string[] | undefined } = {},
    ) =>
      atOneMoment(database, async (turn) => {
        let query = pagesOf(turn, owner, kind)
        if (opportunity !== undefined) query = query.where('notebook.opportunity', '=', opportunity)
        if (keys !== undefined) query = query.where('id', 'in', keys)
        const rows = keys?.length === 0 ? [] : await query.orderBy('id').execute()
        return { kind: 'pages' as const, pages: rows.map(({ body }) => JSON.parse(body) as Pages[Kind]) }
      }),
    dueCards: (owner, now, most) =>
      atOneMoment(database, async (turn) => {
        const due = () => cardsOf(turn, owner).where('due_at', '<=', toUtc(now))
        const rows = await due().select('body').orderBy('due_at').orderBy('id').limit(most).execute()
        const { count } = await due()
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
        const next = await cardsOf(turn, owner)
          .select('due_at')
          .where('due_at', '>', toUtc(now))
          .orderBy('due_at')
          .limit(1)
          .executeTakeFirst()
        const cards = rows.map(({ body }) => JSON.parse(body) as Pages['card'])
        return { kind: 'due' as const, cards, count: Number(count), next: next?.due_at ?? null }
      }),
    changePages: (owner, stamp, { kind, keys }, edit) =>
      inTransaction(database, async (turn) => {
        const id = await takeTurn(turn, owner)
        const bodies = await readBodies(turn, owner, kind, keys)
        const changes = comparePages(
          kind,
          keys,
          bodies,
          edit(bodies.map((body) => (body === null ? null : JSON.parse(body)))),
        )
        if (changes.length === 0) return { kind: 'kept' as const, change: null }
        await writePages(turn, owner, changes)
        await insertEntry(turn, { owner, opportunity: null, id, stamp, changes })
        return { kind: 'kept' as const, change: id }
      }),
  }
}

function cardsOf(turn: Turn, owner: string) {
  return turn.selectFrom('notebook').where('owner', '=', owner).where('kind', '=', 'card')
}

/** Pages about no opportunity, or about one that is on the desk. */
function pagesOf(turn: Turn, owner: string, kind: PageKind) {
  return turn
    .selectFrom('notebook')
    .leftJoin('opportunities', (join) =>
      join
        .onRef('opportunities.owner', '=', 'notebook.owner')
        .onRef('opportunities.opportunity', '=', 'notebook.opportunity'),
    )
    .select('notebook.body')
    .where('notebook.owner', '=', owner)
    .where('kind', '=', kind)
    .where('binned_at', 'is', null)
    .where((eb) => eb.or([eb('notebook.opportunity', 'is', null), eb('opportunities.opportunity', 'is not', null)]))
}
