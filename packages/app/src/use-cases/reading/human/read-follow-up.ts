import type { Sentence } from '../text/sentence.ts'
import { sayings } from '../words/all-languages.ts'
import { clauseAround, SUPPOSED } from '../words/clause.ts'
import { phrases, phrasesAtEnd } from '../words/phrases.ts'

export type Channel = 'email' | 'phone'

/** A request to get in touch; `channel` where the words name one. */
export interface Request {
  readonly at: number
  readonly end: number
  readonly channel: Channel | 'any'
}

const ASKED: readonly [Request['channel'], RegExp][] = [
  ['phone', phrases(sayings('call'), 'g')],
  ['email', phrases(sayings('write'), 'g')],
  ['any', phrases(sayings('contact'), 'g')],
]
const SOMEBODY_ELSE = phrasesAtEnd(sayings('somebodyElse'))
export const ONLY_POLITE = phrases(sayings('polite'))
const BY_PHONE = phrases(sayings('byPhone'))
const BY_MAIL = phrases(sayings('byMail'))
const UNWANTED = phrases(sayings('unwanted'))

/** Where a folded sentence asks the user to get in touch; nowhere when it asks them not to, or somebody else will. */
export function findRequests(folded: string): Request[] {
  return ASKED.flatMap(([channel, pattern]) =>
    [...folded.matchAll(pattern)].map(({ index, 0: words }) => ({ channel, at: index, end: index + words.length })),
  )
    .filter(({ at, end }) => !SOMEBODY_ELSE.test(folded.slice(0, at)) && !isUnwanted(folded, at, end))
    .map((request) => (request.channel === 'any' ? { ...request, channel: channelNamed(folded, request) } : request))
}

/** "Please do not call", but not "ring me on Friday if you don't hear before". */
function isUnwanted(folded: string, at: number, end: number): boolean {
  const around = clauseAround(folded, at, end)
  const supposed = around.search(SUPPOSED)
  const isBehind = supposed > around.indexOf(folded.slice(at, end))
  return UNWANTED.test(isBehind ? around.slice(0, supposed) : around)
}

function channelNamed(folded: string, { at, end }: Request): Request['channel'] {
  const clause = clauseAround(folded, at, end)
  return BY_PHONE.test(clause) ? 'phone' : BY_MAIL.test(clause) ? 'email' : 'any'
}

/** The channel that a sentence asks for; undefined where it asks nothing. */
export function askedChannel({ folded }: Sentence): Request['channel'] | undefined {
  return findRequests(folded)[0]?.channel
}

/** Whether a sentence without a day asks for a call all the same ("please give me a call when you can"). */
export function asksForCall(sentence: Sentence): boolean {
  return askedChannel(sentence) === 'phone' && !ONLY_POLITE.test(sentence.folded)
}
