import type { CaseRecord, SearchHit } from '../../ports/record.ts'
import { PARTS, type PartTable } from '../rows/case-rows.ts'
import { foldWords } from '../rows/fold-words.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'

const MOST_WORDS = 8
const MOST_HITS = 50

interface Match {
  readonly opportunity: string
  readonly part: string
  readonly part_key: string
  readonly text: string
}

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
      return { kind: 'found' as const, hits, total: ids.length }
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

async function findWord(turn: Turn, owner: string, word: string) {
  return await turn
    .selectFrom('search_texts')
    .select([
      'opportunity',
      (eb) => eb.fn.max(eb.case().when('part', '=', 'opportunities').then(1).else(0).end()).as('is_named'),
    ])
    .where('owner', '=', owner)
    // Folded words are letters and digits: nothing in them means anything to LIKE.
    .where('words', 'like', `% ${word}%`)
    .where('opportunity', 'in', (eb) =>
      eb.selectFrom('opportunities').select('opportunity').where('owner', '=', owner).where('binned_at', 'is', null),
    )
    .groupBy('opportunity')
    .execute()
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
  const matches: readonly Match[] = await turn
    .selectFrom('search_texts')
    .select(['opportunity', 'part', 'part_key', 'text'])
    .where('owner', '=', owner)
    .where('opportunity', 'in', shown)
    .where((eb) => eb.or(words.map((word) => eb('words', 'like', `% ${word}%`))))
    .execute()
  const places = Map.groupBy(matches, ({ opportunity }) => opportunity)
  return shown.flatMap((id) => {
    const line = lines.find(({ opportunity }) => opportunity === id)
    return line ? [{ ...line, matches: orderMatches(places.get(id) ?? []) }] : []
  })
}

/** In the order in which a case is written down. */
function orderMatches(matches: readonly Match[]): SearchHit['matches'] {
  const order = Object.keys(PARTS)
  return [...matches]
    .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part) || (a.part_key < b.part_key ? -1 : 1))
    .map(({ part, text }) => ({ part: PARTS[part as PartTable].part, text }))
}
