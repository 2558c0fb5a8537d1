import type { EpochDay } from '../../time/day.ts'
import { type DateExpression, type DateOrder, findDates } from './date-expressions.ts'
import { type PlainSentence, phrasePattern } from './phrases.ts'

/** Who will do it: the writer, in the forms in which one announces something or asks leave for it. */
const SELF =
  "(i('ll| will| shall| should|'d| would| am going to|'m going to| plan to| intend to| hope to| propose to| mean to| want to| wish to| can| could| may| might| must|'ll be| will be| shall be|'ll then| promise to| permit myself to| allow myself to| expect to| aim to| am planning to|'m planning to|'m due to| have arranged to| undertake to| have it in my diary to)|(and|then|or) (i )?(will|shall|'ll)( be)?|(my|the) (plan|idea|intention|hope|aim) (is|would be|was) to|allow me to|let me|permit me to|may i|might i|can i|could i|shall i|should i|i hope i may|we can)"
/** What may stand between: "I will, with your permission, then call". */
const GAP =
  "( (?!(but|and|because|the|a|an|my|your|our|their|his|her|this|that|for|see|remember|read) )[\\p{L}',-]+){0,4}?"
/** "give Mrs Frank a ring", "drop you a line". */
const SOMEBODY = "((mr|mrs|ms|miss|dr|prof|professor) )?[\\p{L}'-]+( (?!a )[\\p{L}'-]+){0,2}"
const CONTACT = `(call(ing)?|phone|phoning|telephone|telephoning|ring(ing)?|mail|contact(ing)?|follow(ing)?[ -]?up|check(ing)? (in|back|with|again)|be in touch|get(ting)? (back )?in (touch|contact)|in (touch|contact)|get back to|reach(ing)? out|touch base|come back to you|give ${SOMEBODY} (a )?(\\p{L}+ )?(call|ring|bell|shout|buzz|tinkle)|drop (you|her|him|them|by|in|round)|drop ${SOMEBODY} a (\\p{L}+ )?(line|note|mail|message)|knock on|stop by|pop in|pop by|look in|call in|come by|swing by|send(ing)? (you |a |an? short |a few |another )*(words?|line|note|message|e-?mail|mail|reminder)|leave (you )?a message|try (you|your|again)|enquire|inquire|speak (to|with) you|talk to you|chase (up|this)|make (my|a|one) (\\p{L}+ )?call)`
/** "I will ask Ms Fairweather about the outcome"; "may I ask" opens a question. */
const ASK =
  "(?<!may i |can i |could i |might i |let me |allow me to )ask ([\\p{L}'-]+ ){0,3}(again|after|about|how|for|where|whether|if|on)"
const WRITTEN = '(?<!(stop|avoid|quit|keep|enjoy|love|like|start|begin|finish) )(write|writing|e-?mail|e-?mailing|text)'
/** "e-mail you the case study" hands something over; it is no follow-up. */
const HANDOVER =
  /^ (?:you |over |on |across )*(?:the|a copy|my|those|these|that|it|both|copies|some)\b(?! (?:office|school|ward|team|committee|desk|practice|department|end|week|\d|first|second|monday|tuesday|wednesday|thursday|friday|front|main|switchboard|reception|line|yard|kitchen))/

/** Other shapes of the same announcement. */
const SAID_OTHERWISE: readonly string[] = [
  // "I call you on Monday", as many write whose own language has no "will".
  "i (then )?(call|phone|ring|telephone|contact|write|e-?mail|mail|get back|come back)( to)? (you|[\\p{L}'-]+( [\\p{L}'-]+)? (on|next|tomorrow|in))",
  // "Would it be all right if I rang on Thursday?"
  '(if|that|should) i (may |might |could |can |were to )?(then |just |simply )?(rang|ring|called|call|phoned|phone|telephoned|telephone|wrote|e-?mailed|followed up|follow up|checked in|check in|got in touch|get in touch|gave (you|\\p{L}+) a (call|ring|bell)|dropped (in|by|you a line)|came by|looked in|stopped by|tried (you|again))(?! (wrong|names?))',
  "(you'll|you will|you shall|you can|you may|you are going to|will|shall)( then)? (hear|be hearing|expect to hear|have|get|receive|find)( (?!i |you )[\\p{L}',-]+){0,6} (from me|by me)",
  "(you'll|you will|you shall|you can|he will|she will|they will|\\p{L}+ will) (\\p{L}+ )?(have|get|receive|expect|find) (my|a) (\\p{L}+ ){0,2}(call|ring|e-?mail|mail|letter|message|line|note|card)",
  '(expect|look out for|look for|watch for|await) (my|a|an|some|another|to hear|the next) ?(\\p{L}+ ){0,2}(call|ring|e-?mail|mail|letter|line|message|note|news|word|knock|hear|word)( (from me|of mine))?',
  "(my|a|the|another) (next |second |follow-up |short |quick |brief )?(call|e-?mail|letter|message|ring|note)( [\\p{L}',-]+){0,2} (will|shall) (\\p{L}+ )?(come|follow|reach|arrive|be)",
  "i('ve| have) (put|made|set|written|noted|a reminder|a note|it down)( [\\p{L}']+){0,4} to (call|ring|phone|write|e-?mail|telephone|check|follow)",
  '(you|he|she|they) (hear|hears) from me',
]
const contactPattern = phrasePattern(
  `${SELF}${GAP} (${CONTACT}|${ASK}|${WRITTEN})(?! (me|us|myself|ourselves|it a|on my|home|up the)(?![\\p{L}]))`,
  ...SAID_OTHERWISE,
)
const ENDS_WRITTEN = new RegExp(`${WRITTEN}$`, 'u')
const NEGATED = /\b(?:not|never|\p{L}+n't|nobody)\b/u

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
  /\b(?:hear|heard|hearing|decid\p{L}*|decision|meets?|met|interview|spoke|talk|conversation|committee|you said|you know|you told|passed|from you|deadline|closing)\b/u

/** The day after the verb; else one before it that is not about what others do ("if I have not heard by Friday"). */
function dateOf(plain: string, at: number, end: number, all: readonly DateExpression[]): DateExpression | undefined {
  const open = all.some((date) => isOpenEnded(plain, date))
  const dates = open ? all.filter((date) => !isOpenEnded(plain, date) && isOfCalendar(plain, date)) : all
  const following = dates.filter((date) => date.at >= end && !OTHERS_DOING.test(lastClause(plain.slice(end, date.at))))
  const [first] = following
  const after =
    first && (first.exact ? first : (following.find((date) => date.exact && date.at <= first.end + 8) ?? first))
  if (after) return after
  const within = dates.find((date) => date.at >= at && date.end <= end)
  if (within) return within
  return open
    ? undefined
    : dates.filter((date) => date.end <= at && !OTHERS_DOING.test(firstClause(plain, date, at))).at(-1)
}

/** "after the 25th", "once Friday has passed", "the Monday after": no other weekday of the sentence is certain either. */
function isOpenEnded(plain: string, date: DateExpression): boolean {
  return (
    /\b(?:after|once|when|since|until|past|following|following on|from|week of|the week after|unless|before) (?:the )?$/u.test(
      plain.slice(Math.max(0, date.at - 24), date.at),
    ) || /^ (?:after|following|afterwards|thereafter|of that week)\b/u.test(plain.slice(date.end, date.end + 16))
  )
}

/** With day and month, so that it stands for itself: "the Monday after, May 25". */
function isOfCalendar(plain: string, date: DateExpression): boolean {
  const text = plain.slice(date.at, date.end)
  return date.exact && /\d/.test(text) && /[a-z]{3}|\d\D\d/.test(text)
}

function lastClause(text: string): string {
  return /\b(?:if|unless|should|once|as|when|after|in case)\b/u.test(text) ? text : ''
}

function firstClause(plain: string, date: DateExpression, until: number): string {
  const start = Math.max(0, plain.lastIndexOf(' , ', date.at) + 1)
  const end = plain.indexOf(' , ', date.end)
  return plain.slice(start, end === -1 || end > until ? until : end)
}
