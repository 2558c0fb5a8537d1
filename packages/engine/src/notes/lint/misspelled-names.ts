import { foldLetters } from '../parse/fold-letters.ts'
import { ADDRESSEES, TITLES } from '../parse/greeting-words.ts'
import { scanWords, type Word } from '../parse/scan-words.ts'
import { isWithin, type Span } from '../parse/span.ts'
import { editDistance } from './name-distance.ts'
import type { NoteContext } from './note-context.ts'
import { inflectsNames } from './note-language.ts'
import { HOLIDAY_WORDS } from './words/calendar-words.ts'
import { isOrdinaryWord } from './words/ordinary-words.ts'
import { isPlaceWord } from './words/place-words.ts'

/** A word that comes near a recorded name. */
export interface MisspelledName extends Span {
  readonly written: string
  readonly name: string
}

const holidays = new Set(HOLIDAY_WORDS.split(' '))
const found = new WeakMap<NoteContext['parsed'], MisspelledName[]>()

/** All near misses of names in a note: greeting, text, signature and subject, quoted lines left out. */
export function listMisspelledNames(context: NoteContext): MisspelledName[] {
  let misses = found.get(context.parsed)
  if (!misses) {
    misses = collect(context)
    found.set(context.parsed, misses)
  }
  return misses
}

function collect(context: NoteContext): MisspelledName[] {
  const { parsed } = context
  const { text, headers } = parsed.note
  const skipped = [...parsed.links, ...parsed.addresses].toSorted((a, b) => a.start - b.start)
  const spans = [...(headers.subject ? [headers.subject] : []), ...parsed.written]
  const misses: MisspelledName[] = []
  for (const span of spans) {
    for (const word of scanWords(text, span, skipped)) {
      const inGreeting =
        parsed.greeting !== undefined && word.start >= parsed.greeting.namedFrom && word.end <= parsed.greeting.end
      if (parsed.greeting && word.start >= parsed.greeting.start && word.start < parsed.greeting.namedFrom) continue
      if (parsed.letterhead && isWithin([parsed.letterhead], word.start)) continue
      const name = nearMiss(context, word, inGreeting)
      if (name !== undefined) misses.push({ start: word.start, end: word.end, written: word.text, name })
    }
  }
  return misses
}

function nearMiss({ names, language }: NoteContext, word: Word, inGreeting: boolean): string | undefined {
  if (word.text.length < 3 || names.has(word.text)) return undefined
  const capital = /^\p{Lu}/u.test(word.text) || inGreeting
  if (!inGreeting && !capital && word.text.length < 5) return undefined
  if (inGreeting ? TITLES.has(word.plain) || ADDRESSEES.has(word.plain) : isKnownWord(word)) return undefined
  const name = names.nearest(word.text)
  if (name === undefined) return undefined
  const folded = foldLetters(word.text)
  const target = foldLetters(name)
  if (!capital && (target.length < 6 || hasForeignEnding(folded, target))) return undefined
  if (language !== 'en' && (!capital || isInflected(folded, target, language))) return undefined
  if (language !== 'en' && !inGreeting && editDistance(folded, target, 1) > 1) return undefined
  return name
}

/** No name even where it stands at the start of a sentence: words, places, feasts, abbreviations. */
function isKnownWord(word: Word): boolean {
  const plain = word.plain.replace(/'s?$/, '')
  if (isOrdinaryWord(word.plain) || isPlaceWord(plain) || holidays.has(plain)) return true
  return (/^\p{Lu}+s?$/u.test(word.text) && word.text.length <= 5) || /\d/.test(word.text)
}

const ENDINGS =
  /(?:ing|ings|ed|ly|tion|tions|ness|ment|ments|able|ible|ise|ize|ised|ized|ers|ies|ous|ful|less|ive|al|ity|ism|ist|est)$/

/** A small-lettered word with an ending that words have and the name has not is a word. */
function hasForeignEnding(word: string, name: string): boolean {
  const ending = ENDINGS.exec(word)
  return ending !== null && !name.endsWith(ending[0])
}

function isInflected(word: string, name: string, language: string): boolean {
  if (word === `${name}s`) return true
  return inflectsNames(language) && word.startsWith(name.slice(0, -1)) && word.length <= name.length + 4
}
