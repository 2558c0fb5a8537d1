import { sayings } from './all-languages.ts'
import { phrases, phrasesAtStart } from './phrases.ts'

/** Where one thought in a folded sentence ends and the next begins. */
const CLAUSE_END = new RegExp(`[,;:()]|\\s-\\s|${phrases(sayings('clauseEnd')).source}`, 'gu')

/** What opens a clause about what may be, not about what is. */
const SUPPOSING = phrasesAtStart(sayings('supposing'))
export const SUPPOSED = phrases(sayings('supposing'))
const WHETHER = phrases(['whether', 'ob (wir|sie)', 'si nous pourrons', 'si podremos', 'se vamos', 'of we'])
const IN_CASE = /もし|場合(?:は|には)|かどうか|なければ/

/** The start of the clause that a place in a folded sentence is in. */
function clauseStart(folded: string, at: number): number {
  let start = 0
  for (const mark of folded.matchAll(CLAUSE_END)) {
    const from = mark.index + mark[0].length
    if (from > at) break
    start = from
  }
  return start
}

/** The clause that what stands from `at` to `end` belongs to, to the end of it. */
export function clauseAround(folded: string, at: number, end: number): string {
  return folded.slice(clauseStart(folded, at), end + (folded.slice(end).split(CLAUSE_END)[0] ?? '').length)
}

/** How many clause ends lie between two places. */
export function clausesBetween(folded: string, from: number, to: number): number {
  return [...folded.slice(Math.min(from, to), Math.max(from, to)).matchAll(CLAUSE_END)].length
}

/** Whether a stretch of a folded sentence begins to suppose something. */
export function beginsToSuppose(folded: string): boolean {
  return SUPPOSED.test(folded)
}

/** Whether what stands at a place is only supposed. */
export function isHypothetical(folded: string, at: number): boolean {
  const clause = folded.slice(clauseStart(folded, at), at + 1)
  return SUPPOSING.test(folded.slice(clauseStart(folded, at))) || WHETHER.test(clause) || IN_CASE.test(folded.slice(at))
}
