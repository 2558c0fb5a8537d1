import type { CaseRecord, SearchHit } from '../../ports/record.ts'
import { findOwnPages, showOwnPages } from '../notebook/find-pages.ts'
import { soughtOf } from '../notebook/page-search.ts'
import { PARTS, type PartTable } from '../rows/case-rows.ts'
import { foldWords } from '../rows/fold-words.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'

const MOST_WORDS = 8
const MOST_HITS = 50

type Match = SearchHit['matches'][number]

/**
 * See `CaseRecord.searchEverything`. Words are folded by us when they are kept and when they are looked for, and found by
 * reading the owner's texts, so that both databases find the same. The database tells in which opportunities; the texts
 * themselves are read for those that are shown.
 */
export function searchIn(database: Database): CaseRecord['searchEverything'] {
  return (owner, text, { limit = MOST_HITS, offset = 0 } = {}) =>
    atOneMoment(database, async (turn) => {
      const words = [...new Set(foldWords(text))].slice(0, MOST_WORDS)
      const ids = await findOpportunities(turn, owner, words)
      const shown = ids.slice(offset, offset + limit)
      const hits = shown.length === 0 ? [] : await showHits(turn, owner, shown, words)
      const found = await findOwnPages(turn, owner, words)
      const from = Math.max(0, offset - ids.length)
      const pages = await showOwnPages(turn, owner, found.slice(from, from + limit - shown.length))
      return { kind: 'found' as const, hits, pages, total: ids.length + found.length }
    })
}

/** Those in which every word stands somewhere, those named so first. */
async function findOpportunities(turn: Turn, owner: string, words: readonly string[]): Promise<string[]> {
  const named = new Set<string>()
  let left: string[] | undefined
  for (const word of words) {
    const found = await findWord(turn, owner, word)
    for (const { opportunity, is_named } of found) if (is_named === 1) named.add(opportunity)
    const here = new Set(found.map(({ opportunity }) => opportunity))
    left = left ? left.filter((id) => here.has(id)) : [...here]
  }
  return (left ?? []).sort((a, b) => Number(named.has(b)) - Number(named.has(a)) || (a < b ? -1 : 1))
}

/** In the case itself, or on a page of the notebook that is about it. */
async function findWord(turn: Turn, owner: string, word: string) {
  // Folded words are letters and digits: nothing in them means anything to LIKE.
  const pattern = `% ${word}%`
  const onDesk = turn
    .selectFrom('opportunities')
    .select('opportunity')
    .where('owner', '=', owner)
    .where('binned_at', 'is', null)
  const inCases = await turn
    .selectFrom('search_texts')
    .select([
      'opportunity',
      (eb) => eb.fn.max(eb.case().when('part', '=', 'opportunities').then(1).else(0).end()).as('is_named'),
    ])
    .where('owner', '=', owner)
    .where('words', 'like', pattern)
    .where('opportunity', 'in', onDesk)
    .groupBy('opportunity')
    .execute()
  const onPages = await turn
    .selectFrom('notebook')
    .select('opportunity')
    .distinct()
    .where('owner', '=', owner)
    .where('words', 'like', pattern)
    .where('opportunity', 'in', onDesk)
    .$narrowType<{ opportunity: string }>()
    .execute()
  return [...inCases, ...onPages.map(({ opportunity }) => ({ opportunity, is_named: 0 }))]
}

async function showHits(
  turn: Turn,
  owner: string,
  shown: readonly string[],
  words: readonly string[],
): Promise<SearchHit[]> {
  const lines = await turn
    .selectFrom('opportunities')
    .select(['opportunity', 'employer', 'role'])
    .where('owner', '=', owner)
    .where('opportunity', 'in', shown)
    .execute()
  const inCases = await showParts(turn, owner, shown, words)
  const onPages = await showPages(turn, owner, shown, words)
  return shown.flatMap((id) => {
    const line = lines.find(({ opportunity }) => opportunity === id)
    return line ? [{ ...line, matches: [...(inCases.get(id) ?? []), ...(onPages.get(id) ?? [])] }] : []
  })
}

/** In the order in which a case is written down. */
async function showParts(turn: Turn, owner: string, shown: readonly string[], words: readonly string[]) {
  const rows = await turn
    .selectFrom('search_texts')
    .select(['opportunity', 'part', 'part_key', 'text'])
    .where('owner', '=', owner)
    .where('opportunity', 'in', shown)
    .where((eb) => eb.or(words.map((word) => eb('words', 'like', `% ${word}%`))))
    .execute()
  const order = Object.keys(PARTS)
  rows.sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part) || (a.part_key < b.part_key ? -1 : 1))
  return groupMatches(
    rows.map(({ opportunity, part, text }) => [opportunity, { part: PARTS[part as PartTable].part, text }]),
  )
}

async function showPages(turn: Turn, owner: string, shown: readonly string[], words: readonly string[]) {
  const rows = await turn
    .selectFrom('notebook')
    .select(['opportunity', 'kind', 'body'])
    .where('owner', '=', owner)
    .where('opportunity', 'in', shown)
    .where((eb) => eb.or(words.map((word) => eb('words', 'like', `% ${word}%`))))
    .orderBy('kind')
    .orderBy('id')
    .$narrowType<{ opportunity: string }>()
    .execute()
  return groupMatches(
    rows.map(({ opportunity, kind, body }) => [opportunity, { part: kind, text: soughtOf(kind, body).join(' · ') }]),
  )
}

function groupMatches(matches: readonly (readonly [string, Match])[]): ReadonlyMap<string, readonly Match[]> {
  const groups = new Map<string, Match[]>()
  for (const [opportunity, match] of matches) groups.set(opportunity, [...(groups.get(opportunity) ?? []), match])
  return groups
}
