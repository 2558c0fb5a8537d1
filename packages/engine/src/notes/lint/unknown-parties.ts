import { foldLetters } from '../parse/fold-letters.ts'
import { NAME_PARTICLES, TITLES } from '../parse/greeting-words.ts'
import type { Sentence } from '../parse/parse-note.ts'
import type { Word } from '../parse/scan-words.ts'
import { isWithin } from '../parse/span.ts'
import { listMisspelledNames } from './misspelled-names.ts'
import { FIRM_FORMS, nameParts } from './name-parts.ts'
import type { NoteContext } from './note-context.ts'
import type { UnknownText } from './unknown-figures.ts'
import { HOLIDAY_WORDS, monthNumber, weekdayNumber } from './words/calendar-words.ts'
import { FIRM_NAMES } from './words/firm-names.ts'
import { isOrdinaryWord } from './words/ordinary-words.ts'
import { isPlaceWord } from './words/place-words.ts'
import { GIVEN_NAMES } from './words/word-lists.ts'

const holidays = new Set(HOLIDAY_WORDS.split(' '))
/** "my years at …", "worked for …": what follows is an employer. */
const EMPLOYED =
  /\b(?:work(?:ed|ing)? (?:for|at|with)|(?:time|years?|months?|days|job|role|position|post|internship|colleagues?|team|stint|career|start|tenure|experience|employer|back|manager|director|engineer|nurse|teacher|clients?|customers?|project|placement|summers?|apprenticeship) (?:at|with|for|like)|join(?:ed|ing)?|left|leaving|hired by|employed (?:by|at|with)|employer,?|trained at|interned at|apprenticed at|at)\s+(?:the\s+)?$/iu
/** No person's name stands behind these. */
const DETERMINERS = new Set(
  'the a an this that these those our your their his her its every each some any no'.split(' '),
)
/** What places, schools, events and methods end in. */
const THING_ENDING =
  /(?:islands?|mountains?|valleys?|coasts?|county|station|airport|heights|gardens?|museum|university|college|academy|school|institute|festival|award|prize|championships?|certificates?|certification|method|conference|program(?:me)?|tion|sion|ment|ness|ship|ism|ics|ology|graphy|ware)$/
/** Firms whose names are mostly used for what they make. */
const MADE_BY =
  /^\s+(?:analytics|ads|docs|sheets|drive|maps|meet|calendar|cloud|workspace|forms|translate|office|excel|word|teams|outlook|azure|dynamics|access|project|powerpoint|web services|aws|database|form|forms|crm|erp|certified|certification|certificate)/iu

/** People and firms named in the body who stand nowhere in the case. */
export function* unknownNames(context: NoteContext): Generator<UnknownText> {
  const { parsed } = context
  const misspelt = listMisspelledNames(context)
  const elsewhere = namesElsewhere(context)
  for (const sentence of parsed.sentences) {
    const { words } = sentence
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Word
      if (
        !isUnknownName(context, word) ||
        elsewhere.has(foldLetters(word.text.replace(/['’]s$/u, ''))) ||
        isWithin(parsed.passages, word.start) ||
        isWithin(misspelt, word.start)
      )
        continue
      let last = at
      while (isJoined(context, words[last], words[last + 1])) last += 1
      if (!isParty(context, sentence, at, last)) continue
      const end = (words[last] as Word).end
      yield { start: word.start, end, text: parsed.note.text.slice(word.start, end) }
      at = last
    }
  }
}

/** Names of the seeker's other cases: `no-wrong-employer` speaks of them. */
function namesElsewhere({ others }: NoteContext): Set<string> {
  const names = others.flatMap((other) => [
    other.opportunity.employer,
    ...other.contacts.map((contact) => contact.name),
  ])
  return new Set(names.flatMap(nameParts).map(foldLetters))
}

/** Whether words from one to another name a person or a firm, by what they are or what stands around them. */
function isParty({ parsed, names }: NoteContext, sentence: Sentence, first: number, last: number): boolean {
  const { text } = parsed.note
  const { words } = sentence
  const word = words[first] as Word
  const end = (words[last] as Word).end
  const before = words[first - 1]
  const bare = word.plain.replace(/'s$/, '')
  if (GIVEN_NAMES.has(bare)) return true
  if (before && TITLES.has(before.plain) && /^\p{Lu}/u.test(before.text)) return true
  if (isFirmForm(words[last + 1]) || isFirmForm(words[last])) return true
  if (before && /^\p{Lu}/u.test(before.text) && names.has(before.text) && !isOrdinaryWord(before.plain)) return false
  if (EMPLOYED.test(text.slice(Math.max(sentence.start, word.start - 40), word.start)))
    return !MADE_BY.test(text.slice(end, end + 24))
  if (FIRM_NAMES.has(bare)) return !MADE_BY.test(text.slice(end, end + 24)) && !isOrdinaryWord(bare)
  if (before && DETERMINERS.has(before.plain)) return false
  const together = words.slice(first, last + 1).filter((each) => !NAME_PARTICLES.has(each.plain))
  return (
    first > 0 &&
    together.length > 1 &&
    together.every((each) => !isOrdinaryWord(each.plain.replace(/'s$/, '')) && !THING_ENDING.test(each.plain))
  )
}

/** "GmbH", "AS": but not the "as" of a sentence. */
function isFirmForm(word: Word | undefined): boolean {
  return word !== undefined && FIRM_FORMS.has(word.plain) && /^\p{Lu}/u.test(word.text)
}

function isUnknownName({ names }: NoteContext, word: Word): boolean {
  const bare = word.plain.replace(/'s$/, '')
  if (
    !/^\p{Lu}/u.test(word.text) ||
    /\d/.test(word.text) ||
    word.text.length < 2 ||
    names.has(word.text) ||
    TITLES.has(bare)
  )
    return false
  if (/^\p{Lu}+s?$/u.test(word.text) && word.text.length <= 6) return false
  if (isPlaceWord(bare) || holidays.has(bare) || weekdayNumber(bare) !== undefined || monthNumber(bare) !== undefined)
    return false
  if (bare.includes('-') && bare.split('-').some((part) => isPlaceWord(part) || isOrdinaryWord(part))) return false
  return GIVEN_NAMES.has(bare) || (FIRM_NAMES.has(bare) && word.text !== word.plain) || !isOrdinaryWord(bare)
}

/** Whether the next word belongs to the same name: a capital too, with only a space between. */
function isJoined({ parsed }: NoteContext, word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !next || !/^\p{Lu}/u.test(next.text) || /['’]s$/u.test(word.text)) return false
  return (
    /^[ \u00a0]$/.test(parsed.note.text.slice(word.end, next.start)) &&
    monthNumber(next.plain) === undefined &&
    weekdayNumber(next.plain) === undefined
  )
}
