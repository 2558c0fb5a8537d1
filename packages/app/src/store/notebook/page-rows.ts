import { keyOfPage, type PageKind, type Pages } from '@afterword/engine'
import type { Turn } from '../tables/database.ts'
import { toUtc } from '../tables/to-utc.ts'
import { wordsOf } from './page-search.ts'

/** A page before and after, as JSON; null where there was none. Kept in the history. */
export interface PageChange {
  readonly table: 'notebook'
  readonly kind: PageKind
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

/** The pages of those keys, as JSON, in their order; null where there is none. */
export async function readBodies(
  turn: Turn,
  owner: string,
  kind: PageKind,
  keys: readonly string[],
): Promise<(string | null)[]> {
  if (keys.length === 0) return []
  const rows = await turn
    .selectFrom('notebook')
    .select(['id', 'body'])
    .where('owner', '=', owner)
    .where('kind', '=', kind)
    .where('id', 'in', keys)
    .execute()
  const bodies = new Map(rows.map(({ id, body }) => [id, body]))
  return keys.map((key) => bodies.get(key) ?? null)
}

/** What writing pages of a kind comes to; nothing for those that are the same. */
export function comparePages<Kind extends PageKind>(
  kind: Kind,
  keys: readonly string[],
  bodies: readonly (string | null)[],
  pages: readonly (Pages[Kind] | null)[],
): PageChange[] {
  return keys.flatMap((id, at) => {
    const page = pages[at] ?? null
    if (page && keyOfPage(kind, page) !== id) throw new Error(`The page ${kind} ${id} cannot take another key.`)
    const before = bodies[at] ?? null
    const after = page ? JSON.stringify(page) : null
    return before === after ? [] : [{ table: 'notebook' as const, kind, id, before, after }]
  })
}

/** As many rows as one statement is sure to take. */
const MOST_ROWS = 500

/** Writes what changed, with the columns that pages are found by. */
export async function writePages(turn: Turn, owner: string, changes: readonly PageChange[]): Promise<void> {
  for (const { kind, id } of changes.filter(({ after }) => after === null)) {
    await turn.deleteFrom('notebook').where('owner', '=', owner).where('kind', '=', kind).where('id', '=', id).execute()
  }
  const rows = changes.flatMap(({ kind, id, after }) =>
    after === null ? [] : [{ owner, kind, id, words: wordsOf(kind, after), ...columnsOf(after) }],
  )
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    await turn
      .insertInto('notebook')
      .values(rows.slice(from, from + MOST_ROWS))
      .onConflict((conflict) =>
        conflict.columns(['owner', 'kind', 'id']).doUpdateSet((eb) => ({
          opportunity: eb.ref('excluded.opportunity'),
          due_at: eb.ref('excluded.due_at'),
          body: eb.ref('excluded.body'),
          words: eb.ref('excluded.words'),
        })),
      )
      .execute()
  }
}

function columnsOf(body: string) {
  const { opportunity = null, due } = JSON.parse(body) as { opportunity?: string; due?: string }
  return { opportunity, due_at: due === undefined ? null : toUtc(due), body }
}

/** Whether pages are as these changes left them. */
export async function areAsLeft(turn: Turn, owner: string, changes: readonly PageChange[]): Promise<boolean> {
  for (const { kind, id, after } of changes) {
    const [found = null] = await readBodies(turn, owner, kind, [id])
    if (found !== after) return false
  }
  return true
}

/** The changes that take these back. */
export function turnRound(changes: readonly PageChange[]): PageChange[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }))
}
