import type { TopicPhrase } from '../draft.ts'
import type { ReadingContext } from './reading-context.ts'
import { shiftPerson } from './shift-person.ts'
import {
  AUXILIARIES,
  CAPITALISED,
  COMMON_FIRST,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  MASS_NOUNS,
  NOT_PAST,
  ORDINARY_SUFFIX,
  PLAIN_VERBS,
  PLURAL_OR_VERB,
  PREPOSITIONS,
  RELATIVES,
  VERB_OR_PLURAL,
} from './words.ts'

/** "the Q3 migration", "their move to Leeds" (to them: "your move …"), "onboarding backlog" (then with an article). */
export function readNounPhrase(words: readonly string[], context: ReadingContext): TopicPhrase | undefined {
  const first = (words[0] as string).toLowerCase()
  if (!isNominal(words) || /^(?:i|we|it|there|here|not|very|too|so|as|just|only|maybe|perhaps)$/.test(first))
    return undefined
  if (DETERMINERS.has(first)) return readWithDeterminer(words, context)
  return readBare(words, context)
}

function readWithDeterminer(words: readonly string[], context: ReadingContext): TopicPhrase | undefined {
  const first = (words[0] as string).toLowerCase()
  if (words.length < 2 || /^(?:its|my|those|these|that|this)$/.test(first)) return undefined
  if (/^(?:her|his)$/.test(first) && context.reader === 'another') return undefined
  const shifted = shiftPerson([/^(?:her|his)$/.test(first) ? 'your' : first, ...words.slice(1)], context)
  return shifted && { form: 'noun-phrase', text: shifted.join(' ') }
}

function readBare(words: readonly string[], context: ReadingContext): TopicPhrase | undefined {
  const first = lowerOrdinary(words[0] as string, context)
  if (first === undefined || words.length > 8) return undefined
  const phrase = [first, ...words.slice(1)]
  if (PREPOSITIONS.has(first) || CONJUNCTIONS.has(first) || AUXILIARIES.has(first) || FINITE.has(first))
    return undefined
  if (
    /ly$/.test(first) ||
    /ly$/.test(words[words.length - 1] as string) ||
    (/ed$/.test(first) && !NOT_PAST.has(first) && words.length < 2)
  )
    return undefined
  if (!shiftPerson(phrase, context)) return undefined
  const head = headOf(phrase)
  if (words.length === 1 && !takesNoArticle(head)) return undefined
  const isCounted = /^(?:first|second|third|last|next|biggest|hardest|main|only|best|worst)$/.test(first)
  return {
    form: 'noun-phrase',
    text: takesNoArticle(head) && !isCounted ? phrase.join(' ') : `the ${phrase.join(' ')}`,
  }
}

/** The first word without its capital when it is sure to be an ordinary one; undefined when it may be a name. */
function lowerOrdinary(word: string, context: ReadingContext): string | undefined {
  if (!/^\p{Lu}/u.test(word) || /\p{L}.*\p{Lu}|\d/u.test(word) || context.names.has(word)) return word
  const lower = word.toLowerCase()
  const [stem = lower] = lower.split('-')
  if (CAPITALISED.has(stem)) return word
  const isOrdinary =
    COMMON_FIRST.has(stem) || MASS_NOUNS.has(stem) || ORDINARY_SUFFIX.test(stem) || PREPOSITIONS.has(stem)
  return isOrdinary ? lower : undefined
}

/** The noun that the rest hangs on: the last word before the first preposition, comma or clause. */
function headOf(words: readonly string[]): string {
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      (PREPOSITIONS.has(word) || RELATIVES.has(word) || CONJUNCTIONS.has(word) || words[at - 1]?.endsWith(',')),
  )
  return ((end < 0 ? words[words.length - 1] : words[end - 1]) as string).replace(/,$/, '')
}

function takesNoArticle(head: string): boolean {
  if (MASS_NOUNS.has(head.toLowerCase()) || /ing$/.test(head)) return true
  if (/^\p{Lu}\p{Ll}/u.test(head)) return true
  return /s$/.test(head) && !/(?:ss|us|is)$/.test(head)
}

/**
 * Whether the words can be one noun phrase: no finite verb outside a relative clause, and no noun that runs straight
 * into an article ("the team plans a launch"), which only a verb does.
 */
export function isNominal(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase())
  if (lower[0] === 'the' && lower[1] === 'way' && lower.length >= 5) return true
  for (let at = 0; at < lower.length; at += 1) {
    const word = (lower[at] as string).replace(/,$/, '')
    const before = (lower[at - 1] ?? '').replace(/,$/, '')
    if (at > 0 && RELATIVES.has(word)) return at < lower.length - 2
    if (/^(?:they|i)$/.test(word) || AUXILIARIES.has(word) || FINITE.has(word)) return false
    if (at > 0 && /ed$/.test(word) && !NOT_PAST.has(word) && !isAttribute(lower, at)) return false
    if (at > 0 && PLAIN_VERBS.has(word) && before !== 'to') return false
    if (at > 0 && (VERB_OR_PLURAL.has(word) || PLURAL_OR_VERB.has(word)) && isVerbHere(lower, at)) return false
    if (at > 0 && DETERMINERS.has(word) && !mayPrecedeArticle(before, lower[at - 2] ?? '', lower[at - 1] ?? ''))
      return false
  }
  return !lower.some((word, at) => word.endsWith(',') && at === 0) && isList(lower)
}

/** "the shared inbox", "a newly opened site", "a tool used by the drivers". */
function isAttribute(words: readonly string[], at: number): boolean {
  const before = words[at - 1] as string
  const after = words[at + 1]
  const isBeforeNoun =
    after !== undefined && !DETERMINERS.has(after) && !PREPOSITIONS.has(after) && !CONJUNCTIONS.has(after)
  return (
    DETERMINERS.has(before) ||
    before.endsWith('ly') ||
    after === 'by' ||
    (isBeforeNoun && (before.endsWith('ing') || PREPOSITIONS.has(before)))
  )
}

function isVerbHere(words: readonly string[], at: number): boolean {
  const after = words[at + 1]
  const before = words[at - 1] as string
  if (after === undefined || DETERMINERS.has(before) || PREPOSITIONS.has(before) || /^(?:of|for|and|or)$/.test(after))
    return false
  return VERB_OR_PLURAL.has(words[at] as string) || after === 'to' || !PREPOSITIONS.has(after)
}

function mayPrecedeArticle(before: string, beforeThat: string, written: string): boolean {
  return (
    PREPOSITIONS.has(before) ||
    CONJUNCTIONS.has(before) ||
    DETERMINERS.has(before) ||
    before.endsWith('ing') ||
    beforeThat === 'to' ||
    written.endsWith(',')
  )
}

/** Commas only in a list that ends in "and". */
function isList(words: readonly string[]): boolean {
  const commas = words.filter((word) => word.endsWith(',')).length
  return (
    commas === 0 ||
    (commas <= 3 &&
      words.includes('and') &&
      words.lastIndexOf('and') > words.findLastIndex((word) => word.endsWith(',')))
  )
}
