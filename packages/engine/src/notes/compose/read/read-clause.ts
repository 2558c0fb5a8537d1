import type { TopicPhrase } from '../draft.ts'
import { isNominal } from './read-noun-phrase.ts'
import type { ReadingContext } from './reading-context.ts'
import { shiftPerson } from './shift-person.ts'
import {
  AUXILIARIES,
  BASE_VERBS,
  DETERMINERS,
  gerundOf,
  ING_NOUNS,
  NOT_GERUND,
  OUTSIDE_PRONOUNS,
  PREPOSITIONS,
  QUESTION_WORDS,
} from './words.ts'

/**
 * "how you plan the launch", "why the move took two years", "how to keep the catalogue clean", "moving the archive" and
 * "reduce churn" (read as "reducing churn"). A question ("How do you …") is none of these.
 */
export function readClause(words: readonly string[], context: ReadingContext): TopicPhrase | undefined {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase())
  if (QUESTION_WORDS.has(first)) return readQuestionWordClause(words, context)
  if (isGerund(first, second)) return readGerund(words)
  const gerund = gerundOf(first)
  if (gerund === undefined || words.length < 2 || holdsPronoun(words)) return undefined
  const isVerb = BASE_VERBS.has(first) || DETERMINERS.has(second)
  return isVerb && !PREPOSITIONS.has(second)
    ? { form: 'gerund', text: [gerund, ...words.slice(1)].join(' ') }
    : undefined
}

function isGerund(first: string, second: string): boolean {
  if (!/^\p{L}{2,}ing$/u.test(first) || NOT_GERUND.has(first) || second === '') return false
  return (
    !ING_NOUNS.has(first) ||
    DETERMINERS.has(second) ||
    /^(?:new|more|other|young|older|large|small|local|up|out)$/.test(second)
  )
}

function readQuestionWordClause(words: readonly string[], context: ReadingContext): TopicPhrase | undefined {
  const [, second = ''] = words.map((word) => word.toLowerCase())
  const shifted = shiftPerson(words.slice(1), context)
  if (words.length < 4 || AUXILIARIES.has(second) || second.endsWith('ing') || !shifted) return undefined
  if (shifted.some((word) => word.toLowerCase() === 'you') && context.reader === 'another') return undefined
  return { form: 'clause', text: [(words[0] as string).toLowerCase(), ...shifted].join(' ') }
}

/** A participle of which the writer left out "they are": about what they do, not a thing to talk about by itself. */
const ELLIPTIC = new Set('looking trying hoping thinking planning struggling wanting worrying going'.split(' '))

function readGerund(words: readonly string[]): TopicPhrase | undefined {
  const first = (words[0] as string).toLowerCase()
  if (ELLIPTIC.has(first) || holdsPronoun(words) || !isNominal(words)) return undefined
  return { form: 'gerund', text: [first, ...words.slice(1)].join(' ') }
}

function holdsPronoun(words: readonly string[]): boolean {
  return words.some((word) => OUTSIDE_PRONOUNS.has(word.toLowerCase()) || /^(?:i|they|them|their|my|me)$/i.test(word))
}
