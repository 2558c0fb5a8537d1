import type { TopicPhrase } from '../draft.ts'
import { readClause } from './read-clause.ts'
import { readNounPhrase } from './read-noun-phrase.ts'
import { readStatement } from './read-statement.ts'
import type { ReadingContext } from './reading-context.ts'
import { expandShorthand, FOREIGN, hasShorthand, RELATIVE_DAYS } from './words.ts'

type Reading = { readonly kind: 'phrase'; readonly phrase: TopicPhrase } | { readonly kind: 'unsure' }

const UNSURE: Reading = { kind: 'unsure' }

const LEAD_IN = new RegExp(
  '^(?:(?:we|they|he|she|i)\\s+)?(?:(?:also|both|then|briefly)\\s+)?' +
    '(?:(?:talked|spoke|chatted|asked(?:\\s+me)?|told\\s+me|went|heard|learned|learnt|worried|worry|curious|enthusiastic|' +
    'keen to talk|explained to me)\\s+(?:a\\s+lot\\s+|a\\s+bit\\s+|at\\s+length\\s+)?(?:about|over|through)|' +
    '(?:discussed|mentioned|described|explained|showed\\s+me|covered|touched\\s+on|brought\\s+up)|' +
    '(?:long\\s+|good\\s+|short\\s+|our\\s+|the\\s+|a\\s+)?(?:talk|chat|conversation|discussion)\\s+(?:about|of|on))\\s+(?=\\S)',
  'i',
)

/**
 * Reads a jotting as a phrase that fits into a sentence. Conservative: what is not certain to be grammatical there
 * (shorthand, other languages, half sentences, words like "tomorrow") is `unsure`, and the user is asked. The one
 * part of a longer jotting that is taken by itself is its first, when that is a complete noun phrase with its article
 * ("spoke about the Q3 migration, they lost two people": "the Q3 migration").
 */
export function readTopic(text: string, context: ReadingContext): Reading {
  const whole = tidyJotting(text)
  const phrase = readWhole(whole, context) ?? readFirstPart(whole, context)
  return phrase ? { kind: 'phrase', phrase } : UNSURE
}

/** Without bullets, quotation marks around it, a full stop, and "we talked about". */
function tidyJotting(text: string): string {
  const bare = expandShorthand(text.trim().replace(/\s+/g, ' '))
    .replace(/^[-*•·]\s*/, '')
    .replace(/^["“'‘]([^"“”]*)["”'’]$/, '$1')
    .replace(/[\s.!;,:]+$/, '')
    .replace(/’/g, "'")
  return bare.replace(LEAD_IN, '')
}

function readWhole(text: string, context: ReadingContext): TopicPhrase | undefined {
  if (!isFit(text)) return undefined
  const named = context.names.restore(text)
  const words = named.split(' ')
  return readClause(words, context) ?? readStatement(words, context) ?? readNounPhrase(words, context)
}

function readFirstPart(text: string, context: ReadingContext): TopicPhrase | undefined {
  const [first = '', second] = text.split(/\s*(?:[;:(]|,\s(?!and\b|or\b)|\.\s|\s[-–—]\s)\s*/)
  if (second === undefined || !/^(?:the|their|a|an)\s/i.test(first) || !isFit(first)) return undefined
  const words = context.names.restore(first).split(' ')
  return words.length >= 3 ? readNounPhrase(words, context) : undefined
}

/** The longest phrase that a sentence can carry, in words. */
const LONGEST = 20

function isFit(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}'-]+/u)
  return (
    /\p{L}/u.test(text) &&
    words.length <= LONGEST &&
    !/[?!;:()\n]|\.\s|\s-\s/.test(text) &&
    !hasShorthand(text) &&
    !words.some((word) => FOREIGN.has(word) || RELATIVE_DAYS.has(word)) &&
    isLatin(text)
  )
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text)
}
