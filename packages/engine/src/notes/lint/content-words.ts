import { stemmer } from 'stemmer'
import { plainText } from '../parse/fold-letters.ts'
import { MONTHS, monthNumber, WEEKDAYS, weekdayNumber } from './words/calendar-words.ts'
import { EVERYDAY_WORDS, FUNCTION_WORDS, NOTE_WORDS } from './words/word-lists.ts'

const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'led lead,ran run,built build,taught teach,wrote write,written write,kept keep,grew grow,grown grow,growth grow,brought ' +
    'bring,sold sell,drove drive,driven drive,held hold,won win,lost lose,began begin,begun begin,chose choose,chosen choose,' +
    'spoke speak,sang sing,sung sing,slept sleep,fought fight,sent send,spent spend,left leave,met meet,paid pay,cut cut,' +
    'children child,people person,men man,women woman,mice mouse,feet foot,teeth tooth,lives life,wives wife,shelves shelf,' +
    'flew fly,flown fly,fell fall,broke break,broken break,drew draw,drawn draw,dug dig,fed feed,froze freeze,frozen freeze,' +
    'hid hide,hung hang,laid lay,lent lend,lit light,rode ride,rose rise,shot shoot,slid slide,stole steal,stood stand,' +
    'stuck stick,struck strike,swam swim,threw throw,thrown throw,tore tear,torn tear,woke wake,wore wear,worn wear,wove weave,' +
    'caught catch,bought buy,kids child,kid child,centre center,programme program,theatre theater,licence license,tyre tire,' +
    'cheque check,grey gray,fibre fiber,litre liter,metre meter,nights night,analyses analysis,one 1,two 2,three 3,four 4,' +
    'five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,thirteen 13,fourteen 14,fifteen 15,sixteen 16,' +
    'seventeen 17,eighteen 18,nineteen 19,twenty 20,thirty 30,forty 40,fifty 50,sixty 60,seventy 70,eighty 80,ninety 90'
  )
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/** British spellings read as American ones, so that one stem serves both. */
function unifySpelling(word: string): string {
  return word
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/(..)is(e[sd]?|ing|er|ers)$/, '$1iz$2')
    .replace(/(...)our(s|ed|ing|ful|able)?$/, '$1or$2')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
}

const stems = new Map<string, string>()

/** The stem under which the forms of a word meet (Porter, after irregular forms and British spellings). */
export function stemOf(word: string): string {
  const plain = plainText(word).replace(/'s?$/, '')
  let stem = stems.get(plain)
  if (stem === undefined) {
    const base = Object.hasOwn(IRREGULAR, plain) ? (IRREGULAR[plain] as string) : plain
    stem = /^[a-z]+$/.test(base) ? stemmer(unifySpelling(base)) : base
    if (stems.size < 20_000) stems.set(plain, stem)
  }
  return stem
}

const numbers = new Set(
  Object.entries(IRREGULAR)
    .filter(([, base]) => /^\d/.test(base))
    .map(([word]) => word),
)
/** Months that are words of their own ("I may", "we march"). */
const CALENDAR = new Set([...WEEKDAYS, ...MONTHS])
const commonStems = new Set([...EVERYDAY_WORDS, ...NOTE_WORDS].map(stemOf))
const noteStems = new Set(NOTE_WORDS.map(stemOf))

/** A word with matter of its own, by its stem. `rare`: no word that two texts share by chance. */
export interface ContentWord {
  readonly stem: string
  readonly rare: boolean
}

/** The content word in a word, or undefined: grammar, weekdays and months, and bare numerals below ten have none. */
export function contentOf(word: string): ContentWord | undefined {
  const plain = plainText(word).replace(/'s?$/, '')
  if (FUNCTION_WORDS.has(plain) || CALENDAR.has(plain) || plain.length < 2) return undefined
  if (weekdayNumber(plain) !== undefined || (monthNumber(plain) !== undefined && plain.length > 3)) return undefined
  const stem = stemOf(plain)
  return { stem, rare: !commonStems.has(stem) && !numbers.has(plain) && !/^\d{1,2}$/.test(plain) }
}

/** The content words of a text: hyphenated words whole, joined, and in parts. */
export function contentWords(words: readonly string[]): Map<string, ContentWord> {
  const found = new Map<string, ContentWord>()
  for (const word of words) {
    const forms = word.includes('-') ? [word.replaceAll('-', ''), ...word.split('-')] : [word]
    for (const form of forms) {
      const content = contentOf(form)
      if (content) found.set(content.stem, content)
    }
  }
  return found
}

/** Whether every thank-you note could hold this word. */
export function isNoteWord(stem: string): boolean {
  return noteStems.has(stem)
}

/** Whether two stems belong to one word family: equal, or one begins the other ("teach", "teacher"). */
export function areKin(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short) && !/^\d/.test(short)
}
