import { MONTHS, WEEKDAYS } from './calendar-words.ts'
import { EVERYDAY_WORDS, FUNCTION_WORDS, NOTE_WORDS, ORDINARY_WORDS } from './word-lists.ts'

const ordinary = new Set([
  ...EVERYDAY_WORDS,
  ...NOTE_WORDS,
  ...ORDINARY_WORDS,
  ...FUNCTION_WORDS,
  ...MONTHS,
  ...WEEKDAYS,
])

/** What may follow a base form, and what it takes to get back to it; longest endings first. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['isations', ['ise', 'ize']],
  ['izations', ['ise', 'ize']],
  ['isation', ['ise', 'ize']],
  ['ization', ['ise', 'ize']],
  ['ations', ['', 'e', 'ate']],
  ['ation', ['', 'e', 'ate']],
  ['ities', ['', 'e']],
  ['ility', ['le']],
  ['iness', ['y']],
  ['ments', ['']],
  ['tions', ['t', 'te']],
  ['ment', ['']],
  ['ness', ['']],
  ['less', ['']],
  ['able', ['', 'e']],
  ['ible', ['', 'e']],
  ['ably', ['', 'e', 'able']],
  ['tion', ['t', 'te']],
  ['ings', ['', 'e']],
  ['iers', ['y']],
  ['iest', ['y']],
  ['ship', ['']],
  ['ists', ['', 'e', 'y']],
  ['ist', ['', 'e', 'y']],
  ['ily', ['y']],
  ['ied', ['y']],
  ['ies', ['y', 'ie']],
  ['ier', ['y']],
  ['ing', ['', 'e', 'ie']],
  ['ity', ['', 'e']],
  ['ers', ['', 'e']],
  ['ors', ['', 'e']],
  ['est', ['', 'e']],
  ['ful', ['']],
  ['ive', ['', 'e']],
  ['ial', ['', 'y', 'e']],
  ['ous', ['', 'e', 'y']],
  ['ish', ['', 'e']],
  ['ism', ['', 'e']],
  ['ise', ['']],
  ['ize', ['']],
  ['ic', ['', 'e', 'y']],
  ['al', ['', 'e']],
  ['er', ['', 'e']],
  ['or', ['', 'e']],
  ['ed', ['', 'e']],
  ['es', ['', 'e']],
  ['en', ['', 'e']],
  ['ly', ['', 'le']],
  ['y', ['', 'e']],
  ['s', ['']],
  ['d', ['']],
  ['r', ['']],
]
const BEGINNINGS = [
  'un',
  're',
  'non',
  'over',
  'under',
  'out',
  'mis',
  'dis',
  'pre',
  'co',
  'inter',
  'in',
  'im',
  'sub',
  'super',
  'multi',
  'self',
  'semi',
  'back',
  'up',
  'down',
  'mid',
  'micro',
  'post',
  'anti',
  'fore',
  'home',
  'work',
  'hand',
]

/** Long words with an ending that words have and names hardly ever; so the lists can do without them. */
const LONG_ENDING =
  /(?:tion|sion|ment|ness|ship|able|ible|ing|ed|ly|ist|ive|ance|ence|ancy|ency|ity|ology|graphy|ical|ional|ature|ware|work|place|ician|ious|eous|ous|ful|less|hood|ward|time|board|paper|phone|graph|meter|ary|ory|ator|ate|ize|ise|ify|al|ic|ics|ism|ant|ent)s?$/
const LONG = 9

/** Whether that is an ordinary English word or a form of one. Takes a word in lower case with straight apostrophes. */
export function isOrdinaryWord(word: string): boolean {
  const bare = word.replace(/'(?:s|d|ll|re|ve|m|t)?$/, '')
  if (ordinary.has(word) || isFormOf(bare) || (bare.length >= LONG && LONG_ENDING.test(bare))) return true
  if (bare.includes('-')) return bare.split('-').every((part) => part === '' || isFormOf(part) || /^\d+$/.test(part))
  return BEGINNINGS.some(
    (beginning) =>
      bare.length >= beginning.length + 3 && bare.startsWith(beginning) && isFormOf(bare.slice(beginning.length)),
  )
}

function isFormOf(word: string, depth = 0): boolean {
  if (ordinary.has(word)) return true
  if (depth > 1 || word.length < 4) return false
  for (const [ending, bases] of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    if (stem.length < 2) continue
    for (const base of bases) if (isFormOf(stem + base, depth + 1)) return true
    if (stem.length > 3 && stem.at(-1) === stem.at(-2) && ordinary.has(stem.slice(0, -1))) return true
  }
  return false
}
