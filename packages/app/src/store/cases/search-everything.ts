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
 * reading the owner's texts, so that both databases find the same.
 */
export function searchIn(database: Database): CaseRecord['searchEverything'] {
  return (owner, text) =>
    atOneMoment(database, async (turn) => {
      const words = [...new Set(foldWords(text))].slice(0, MOST_WORDS)
      const found = []
      for (const word of words) found.push(await findWord(turn, owner, word))
      const ids = found.reduce<string[] | undefined>((left, matches) => {
        const here = new Set(matches.map(({ opportunity }) => opportunity))
        return left ? left.filter((id) => here.has(id)) : [...here]
      }, undefined)
      return { kind: 'found' as const, hits: await showHits(turn, owner, ids ?? [], found.flat()) }
    })
}

async function findWord(turn: Turn, owner: string, word: string): Promise<Match[]> {
  return await turn
    .selectFrom('search_texts')
    .innerJoin('opportunities', (join) =>
      join
        .onRef('opportunities.owner', '=', 'search_texts.owner')
        .onRef('opportunities.opportunity', '=', 'search_texts.opportunity'),
    )
    .select(['search_texts.opportunity', 'part', 'part_key', 'text'])
    .where('search_texts.owner', '=', owner)
    // Folded words are letters and digits: nothing in them means anything to LIKE.
    .where('words', 'like', `% ${word}%`)
    .where('binned_at', 'is', null)
    .execute()
}

async function showHits(
  turn: Turn,
  owner: string,
  ids: readonly string[],
  matches: readonly Match[],
): Promise<SearchHit[]> {
  const named = new Set(matches.filter(({ part }) => part === 'opportunities').map(({ opportunity }) => opportunity))
  const order = [...ids].sort((a, b) => Number(named.has(b)) - Number(named.has(a)) || (a < b ? -1 : 1))
  const shown = order.slice(0, MOST_HITS)
  if (shown.length === 0) return []
  const lines = await turn
    .selectFrom('opportunities')
    .select(['opportunity', 'employer', 'role'])
    .where('owner', '=', owner)
    .where('opportunity', 'in', shown)
    .execute()
  return shown.flatMap((id) => {
    const line = lines.find(({ opportunity }) => opportunity === id)
    return line ? [{ ...line, matches: gatherMatches(matches.filter(({ opportunity }) => opportunity === id)) }] : []
  })
}

/** Each place once, be it found by several words, in the order in which a case is written down. */
function gatherMatches(matches: readonly Match[]): SearchHit['matches'] {
  const once = new Map(matches.map((match) => [`${match.part}/${match.part_key}`, match]))
  const order = Object.keys(PARTS)
  return [...once.values()]
    .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part) || (a.part_key < b.part_key ? -1 : 1))
    .map(({ part, text }) => ({ part: PARTS[part as PartTable].part, text }))
}
