import type { PageKind } from '@afterword/engine'
import type { PageHit } from '../../ports/record.ts'
import type { Turn } from '../tables/database.ts'
import { soughtOf } from './page-search.ts'

interface Found {
  readonly kind: PageKind
  readonly id: string
}

/** Pages about no opportunity on which every word stands, by kind and key. */
export async function findOwnPages(turn: Turn, owner: string, words: readonly string[]): Promise<readonly Found[]> {
  if (words.length === 0) return []
  let query = turn
    .selectFrom('notebook')
    .select(['kind', 'id'])
    .where('owner', '=', owner)
    .where('opportunity', 'is', null)
  // Folded words are letters and digits: nothing in them means anything to LIKE.
  for (const word of words) query = query.where('words', 'like', `% ${word}%`)
  return await query.orderBy('kind').orderBy('id').execute()
}

/** Those pages as they are shown, in their order. */
export async function showOwnPages(turn: Turn, owner: string, pages: readonly Found[]): Promise<PageHit[]> {
  const hits: PageHit[] = []
  for (const { kind, id } of pages) {
    const row = await turn
      .selectFrom('notebook')
      .select('body')
      .where('owner', '=', owner)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst()
    const [title = id, ...rest] = row ? soughtOf(kind, row.body) : []
    hits.push({ page: kind, key: id, title, text: rest.join(' · ') })
  }
  return hits
}
