import type { TopicPhrase } from '@afterword/engine'
import { endOfNounPhrase, headOf, isPlural, wantsArticle } from './noun-phrase.ts'
import { isPredicate } from './read-sentence.ts'
import type { Reading } from './reading.ts'
import type { TaggedWord } from './tagged-word.ts'

const LONGEST = 14
/** Present forms that look like plurals: a thing that goes on behind them may be a sentence. */
const MAY_BE_VERB =
  /^(?:plans|moves|launches|reports|costs|changes|checks|calls|visits|runs|needs|wants|works|starts|ends|drops|grows|opens|closes|makes|takes|uses|looks|leads|ships|cuts|hires|tests|builds|rises|falls|slows|waits|leaves|joins)$/

/** Pronouns of which, behind another noun, nobody can tell whom they mean; and "last spring", which is no thing's name. */
const OUTSIDE =
  /^(?:i|me|my|we|us|our|you|your|he|she|him|her|his|hers|they|them|their|it|its|this|these|those|last|next)$/

/** Something that is done as well as a thing: "report to three boards". */
const TO_DO = /^(?:report|talk|speak|write|return|travel|listen|answer)s? to /i

/** "the Falcon rollout", "hiring freeze until April", "their move to Leeds" (to them: "your move …"). */
export function readThing(words: readonly string[], { tagger, reader }: Reading): TopicPhrase | undefined {
  if (words.length > LONGEST || words.slice(0, -1).some((word) => word.endsWith(','))) return undefined
  const tagged = tagger.tag(words)
  const [first] = tagged
  if (!first || !isThing(tagged)) return undefined
  if (tagged.some(({ lower }, at) => at > 0 && at < tagged.length - 1 && MAY_BE_VERB.test(lower))) return undefined
  if (/^(?:no|too|all|both|each|every|most|many|some|several|half|an?|this|that|these|those)$/.test(first.lower))
    return undefined
  if (tagged.some(({ lower }, at) => at > 0 && OUTSIDE.test(lower))) return undefined
  if (TO_DO.test(words.join(' '))) return undefined
  const opening = openFor(first.lower, reader)
  if (opening === undefined) return undefined
  const text = opening === '' ? words.join(' ') : [opening, ...words.slice(1)].join(' ')
  return { form: 'noun-phrase', text: wantsArticle(tagged.slice(0, endOfNounPhrase(tagged, 0))) ? `the ${text}` : text }
}

/** A noun phrase, and what may follow it: "possums nesting in the boxes", "apprentices frightened of it", "ferries that charge". */
function isThing(words: readonly TaggedWord[]): boolean {
  const end = endOfNounPhrase(words, 0)
  const [next, after] = words.slice(end)
  if (end === 0 || !next) return end === words.length
  const head = headOf(words.slice(0, end))
  const rest = words.slice(end + 1)
  if (/^(?:that|which|who)$/.test(next.lower)) return head !== undefined && isPredicate(rest, 0, isPlural(head))
  const hasVerb = rest.some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower)))
  if (
    !/^(?:VERB|ADJ)$/.test(next.tag) ||
    after?.tag !== 'ADP' ||
    hasVerb ||
    endOfNounPhrase(words, end + 2) !== words.length
  )
    return false
  return /[^aeiou]{1,2}ing$/.test(next.lower) || (/ed$/.test(next.lower) && /^(?:of|by)$/.test(after.lower))
}

/** What a first "her" or "their" is to the reader: '' where the first word may stay; undefined where nobody could tell. */
function openFor(first: string, reader: Reading['reader']): string | undefined {
  if (/^(?:her|his)$/.test(first)) return reader === 'them' ? 'your' : reader === 'messenger' ? '' : undefined
  if (first === 'their') return reader === 'them' ? 'your' : ''
  return /^(?:my|our|your|its)$/.test(first) ? undefined : ''
}

const MINE =
  /^((?:the|an?|my)\s.+?)\s+(?:that\s+)?i\s+(?:\p{L}+ed|wrote|rewrote|made|built|rebuilt|drew|gave|mentioned|did|ran|led|put together|spoke of|told (?:her|him|them|you) about)(?:\s+(?:in|for|at|with|on)\s.+)?$/iu

/** A thing of the writer's own that goes with a message: "the one-page form I rewrote". */
export function readPromised(text: string, { tagger }: Reading): TopicPhrase | undefined {
  const sent = text.replace(
    /^(?:(?:i\s+)?(?:promised\s+)?(?:to\s+)?)?(?:send|forward|share|e-?mail)\s+(?:(?:her|him|them|over)\s+)?(?=(?:the|an?|my)\s)/i,
    '',
  )
  const named = MINE.exec(sent)?.[1]
  if (named === undefined || sent.includes(',')) return undefined
  const tagged = tagger.tag(
    [...named.replace(/^my\b/i, 'the').split(' ')].map((word, at) => (at === 0 ? word.toLowerCase() : word)),
  )
  if (endOfNounPhrase(tagged, 0) !== tagged.length) return undefined
  return { form: 'noun-phrase', text: `${sent.charAt(0).toLowerCase()}${sent.slice(1)}`.replace(/\bi\b/g, 'I') }
}
