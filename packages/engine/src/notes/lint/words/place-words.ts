import { PLACE_WORDS } from './word-lists.ts'

const places = new Set(PLACE_WORDS)
/** Endings of people and languages, and what the place ends in instead. */
const DEMONYMS: readonly (readonly [string, readonly string[]])[] = [
  ['ian', ['ia', 'y', '', 'a', 'e']],
  ['ean', ['ea', 'e']],
  ['an', ['a', '']],
  ['ish', ['', 'land']],
  ['ese', ['', 'a', 'al']],
  ['i', ['', 'ia']],
  ['n', ['']],
]

/** Whether a word (lower case) is a country, region, city or language, or a word of one's name. */
export function isPlaceWord(word: string): boolean {
  if (places.has(word)) return true
  return DEMONYMS.some(([ending, bases]) => {
    const stem = word.slice(0, -ending.length)
    return stem.length > 2 && word.endsWith(ending) && bases.some((base) => places.has(stem + base))
  })
}
