import type { TopicPhrase } from '../draft.ts'
import type { ReadingContext } from './reading-context.ts'
import { shiftPerson } from './shift-person.ts'
import { AUXILIARIES, DETERMINERS, FINITE, OUTSIDE_PRONOUNS, PREPOSITIONS, RELATIVES } from './words.ts'

/** Verbs with which a jotting leaves out "they": as said of one, as said to you. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  wants: 'want',
  needs: 'need',
  hopes: 'hope',
  plans: 'plan',
  intends: 'intend',
  tries: 'try',
  has: 'have',
  is: 'are',
  runs: 'run',
  leads: 'lead',
  uses: 'use',
  looking: 'are looking',
  trying: 'are trying',
  hoping: 'are hoping',
  thinking: 'are thinking',
  planning: 'are planning',
  struggling: 'are struggling',
}

/**
 * A whole sentence, as it is reported after "you told me that": "they want to open in Leeds" (to them: "you want to …"),
 * "wants to cut the waiting time" ("you want to …"), "the team is short of two nurses".
 */
export function readStatement(words: readonly string[], context: ReadingContext): TopicPhrase | undefined {
  if (words.length < 4) return undefined
  const isOfOne = /^(?:he|she)$/i.test(words[0] ?? '')
  if (isOfOne) return readSubjectless(words.slice(1), context)
  return readTheySentence(words, context) ?? readSubjectless(words, context) ?? readPlainSentence(words)
}

function readTheySentence(words: readonly string[], context: ReadingContext): TopicPhrase | undefined {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase())
  if (!/^they(?:'|$)/.test(first)) return undefined
  if (first === 'they' && !(AUXILIARIES.has(second) || FINITE.has(second) || BARE.has(second))) return undefined
  const shifted = shiftPerson(words, context)
  return shifted && { form: 'statement', text: lowered(shifted).join(' ') }
}

/** Verbs that follow "they" in jottings, in the form without -s. */
const BARE: ReadonlySet<string> = new Set(
  'need plan use run hire sell build make keep work hope try lead ship spend move grow pay train serve own open close see think'.split(
    ' ',
  ),
)

function readSubjectless(words: readonly string[], context: ReadingContext): TopicPhrase | undefined {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase())
  const verb = LEFT_OUT[first]
  if (verb === undefined || context.reader === 'another') return undefined
  const continues = second === 'to' || DETERMINERS.has(second) || (first.endsWith('ing') && PREPOSITIONS.has(second))
  if (!continues || holdsOutsider(words) || words.some((word) => /^(?:i|my|me|they|them|their)$/i.test(word)))
    return undefined
  return { form: 'statement', text: ['you', verb, ...words.slice(1)].join(' ') }
}

/** "The team is short of two nurses": an article, a few words, then an auxiliary. */
function readPlainSentence(words: readonly string[]): TopicPhrase | undefined {
  if (!/^(?:the|a|an|every|most|many|two|three|four|five|half)$/i.test(words[0] ?? '') || holdsOutsider(words))
    return undefined
  const verb = words.findIndex((word) => AUXILIARIES.has(word.toLowerCase()))
  const relative = words.findIndex((word) => RELATIVES.has(word.toLowerCase()))
  const isSentence = verb >= 2 && verb < words.length - 1 && (relative < 0 || relative > verb)
  const isClean =
    words.filter((word) => FINITE.has(word.toLowerCase())).length <= 1 &&
    !words.slice(0, verb).some((word) => word.endsWith(','))
  return isSentence && isClean ? { form: 'statement', text: lowered(words).join(' ') } : undefined
}

function holdsOutsider(words: readonly string[]): boolean {
  return words.some((word) => OUTSIDE_PRONOUNS.has(word.toLowerCase()) && word.toLowerCase() !== 'it')
}

function lowered(words: readonly string[]): string[] {
  return [(words[0] as string).toLowerCase(), ...words.slice(1)]
}
