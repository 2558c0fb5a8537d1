import type { EpochDay } from '../../time/day.ts'
import { type DateExpression, type DateOrder, findDates } from './date-expressions.ts'
import { type PlainSentence, phrasePattern } from './phrases.ts'

const SELF =
  "(?:i(?:'ll| will| shall| should|'d| would| am going to|'m going to| plan to| intend to| hope to| propose to| mean to| want to| wish to| can| could| may| might| must|'ll be| will be| shall be|'ll then| promise to| permit myself to| allow myself to| expect to| aim to| am planning to|'m planning to)|and (?:i )?(?:will|shall)(?: be)?|let me|allow me to|permit me to|may i|might i|can i|could i|shall i|i hope i may|is it all right if i|all right if i|okay if i|ok if i|alright if i|convenient if i|suits you if i|mind if i|we can)"
const GAP =
  "(?: (?!(?:but|and|because|the|a|an|my|your|our|their|his|her|this|that|for|see|remember|read) )[\\p{L}'-]+){0,4}?"
const CONTACT =
  "(?:call(?:ing)?|phone|phoning|telephone|telephoning|ring(?:ing)?|mail|contact(?:ing)?|follow(?:ing)?[ -]?up|check(?:ing)? (?:in|back)|be in touch|get(?:ting)? (?:back )?in touch|in touch|get back to|reach(?:ing)? out|touch base|come back to you|give (?:you|the|your|her|him|it|dana|them|[\\p{L}'-]+) (?:\\p{L}+ )?(?:a )?(?:call|ring|bell|shout)|drop (?:you|her|him|by|in)|knock on|stop by|pop in|send(?:ing)? (?:you |a |an? short |a few |another )*(?:words?|line|note|message|e-?mail|mail)|try (?:you|your|again)|ask (?:[\\p{L}]+ ){0,2}(?:again|after|about|how|for|where|whether|if)|enquire|inquire|speak (?:to|with) you|talk to you)"
const WRITTEN = '(?:write|writing|e-?mail|e-?mailing|text)'
/** "e-mail you the case study" hands something over; it is no follow-up. */
const HANDOVER =
  /^ (?:you |over |on |across )*(?:the|a copy|my|those|these|that|it|both|copies|some)\b(?! (?:office|school|ward|team|committee|desk|practice|department|end|week|\d|first|second|monday|tuesday|wednesday|thursday|friday))/

/** "I call you on Monday", as many write whose own language has no "will". */
const PLAIN_PRESENT = 'i (?:then )?(?:call|phone|ring|telephone|contact|write|e-?mail)(?: to)? you'
const contactPattern = phrasePattern(`${SELF}${GAP} (?:${CONTACT}|${WRITTEN})(?! (?:me|us))`, PLAIN_PRESENT)
const ENDS_WRITTEN = new RegExp(`${WRITTEN}$`, 'u')
const NEGATED = /\b(?:not|never|\p{L}+n't)\b/u

/** A sentence in which the writer says they will be in touch, with the day it names, if any. */
export interface PromisedContact {
  readonly sentence: PlainSentence
  readonly at: number
  readonly date?: DateExpression
}

/** The places where the writer announces to call or to write. */
export function findPromises(
  sentences: readonly PlainSentence[],
  today: EpochDay,
  order: DateOrder,
): PromisedContact[] {
  const promises: PromisedContact[] = []
  for (const sentence of sentences) {
    const dates = findDates(sentence.plain, today, order)
    for (const match of sentence.plain.matchAll(contactPattern)) {
      const end = match.index + match[0].length
      if (NEGATED.test(match[0])) continue
      if (ENDS_WRITTEN.test(match[0]) && HANDOVER.test(sentence.plain.slice(end, end + 40))) continue
      const date = dateOf(sentence.plain, match.index, end, dates)
      promises.push({ sentence, at: match.index, ...(date && { date }) })
      break
    }
  }
  return promises
}

const OTHERS_DOING =
  /\b(?:hear|heard|hearing|decid\p{L}*|decision|meets?|met|interview|spoke|talk|conversation|committee|you said|you know|you told|passed|from you)\b/u

/** The day after the verb; else one before it that is not about what others do ("if I have not heard by Friday"). */
function dateOf(plain: string, at: number, end: number, dates: readonly DateExpression[]): DateExpression | undefined {
  if (dates.some((date) => isOpenEnded(plain, date))) return undefined
  const following = dates.filter((date) => date.at >= end && !OTHERS_DOING.test(lastClause(plain.slice(end, date.at))))
  const [first] = following
  const after =
    first && (first.exact ? first : (following.find((date) => date.exact && date.at <= first.end + 8) ?? first))
  if (after) return after
  const within = dates.find((date) => date.at >= at && date.end <= end)
  if (within) return within
  const before = dates.filter((date) => date.end <= at && !OTHERS_DOING.test(firstClause(plain, date, at))).at(-1)
  return before
}

/** "after the 25th", "once Friday has passed", "the Monday after": then no other date of the sentence is certain either. */
function isOpenEnded(plain: string, date: DateExpression): boolean {
  return (
    /\b(?:after|once|when|since|until|past|following|following on|from|week of|the week after) (?:the )?$/u.test(
      plain.slice(Math.max(0, date.at - 24), date.at),
    ) || /^ (?:after|following|afterwards|thereafter|of that week)\b/u.test(plain.slice(date.end, date.end + 16))
  )
}

function lastClause(text: string): string {
  return /\b(?:if|unless|should|once|as|when|after|in case)\b/u.test(text) ? text : ''
}

function firstClause(plain: string, date: DateExpression, until: number): string {
  const start = Math.max(0, plain.lastIndexOf(' , ', date.at) + 1)
  const end = plain.indexOf(' , ', date.end)
  return plain.slice(start, end === -1 || end > until ? until : end)
}
