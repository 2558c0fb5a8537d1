import { type EpochDay, formatDay } from '@afterword/engine'
import type { DayMention } from './days/day-mention.ts'
import { findDays } from './days/find-days.ts'
import { mondayOf } from './days/resolve-day.ts'
import { speaksOfDecision } from './human/assign-days.ts'
import type { ReadingContext } from './reading.ts'
import { foldText } from './text/fold-text.ts'
import type { Sentence } from './text/sentence.ts'
import { sayings } from './words/all-languages.ts'
import { clauseAround } from './words/clause.ts'
import { phrases, phrasesAlone, phrasesAtEnd, phrasesAtStart } from './words/phrases.ts'

const AWAY = phrases(sayings('away'))
const AWAY_ALL = phrases(sayings('away'), 'g')
const ANSWER = phrases(sayings('tells'), 'g')
const BACK = phrases(sayings('back'), 'g')
const SELF_BACK = phrases(sayings('selfBack'))
const UNTIL = phrasesAtEnd(sayings('until'))
const THROUGH = phrasesAtEnd(sayings('through'))
const THROUGH_WITHIN = phrases(sayings('through'))
const INCLUSIVE = phrasesAtStart(sayings('inclusive'))
const UNTIL_AFTER = phrasesAtStart(sayings('untilAfter'))
const SPAN_UNTIL = phrases(sayings('spanUntil'))
const SPAN_THROUGH = phrases(sayings('spanThrough'))

/** "Out today and tomorrow". */
const AND = /^(?:and|und|et|y|e|en|&|と|、)$/u

/** "For the rest of the week". */
const REST = /^(?:the )?(?:rest|remainder) of/

const LINK_UNTIL = phrasesAlone(sayings('spanUntil'))
const LINK_THROUGH = phrasesAlone(sayings('spanThrough'))

/** The first day back, and the sentence that says it. */
export interface Absence {
  readonly backOn: string
  /** The last day named for it, which is for nothing else. */
  readonly named: EpochDay
  readonly evidence: string
}

type Said = { kind: 'back' | 'until' | 'through'; mention: DayMention; sentence: Sentence }

/**
 * The first day on which somebody who is away is back: "back on X" and "until X" are X, "through X" is the next business
 * day. Undefined where nobody is away, or only a season or the like is named.
 */
export function readAbsence(sentences: readonly Sentence[], context: ReadingContext): Absence | undefined {
  const said = sentences.flatMap((sentence, at) => {
    const { folded } = sentence
    const beside = [sentences[at - 1], sentences[at + 1]].flatMap((one) => one?.folded ?? [])
    const isAway = AWAY.test(folded) || beside.some((one) => isAwayNow(one) && !isAboutSomebodyElse(one, context))
    return (isAway || SELF_BACK.test(folded)) && !PART_TIME.test(folded) ? daysBack(sentence, context) : []
  })
  const isAway = sentences.some(({ folded }) => AWAY.test(folded))
  const order = ['back', 'through', 'until'] as const
  const best = order.flatMap((kind) => said.filter((one) => one.kind === kind && (isAway || kind === 'back')))[0]
  if (!best) return undefined
  const { mention, sentence, kind } = best
  const day =
    kind === 'through' ? context.days.plus(mention.last, 1) : kind === 'back' ? firstDay(mention) : mention.last
  return day < context.today ? undefined : { backOn: formatDay(day), named: mention.last, evidence: sentence.written }
}

/** A day that the reader is to keep, not one to be away until: "You have until Friday to think it over." */
const ASKS_READER =
  /\b(?:you have|you've|let us|give us|geben sie|teilen sie|haben sie|vous avez|tienes|tiene|voce tem|heb je|je hebt|u hebt)\b/

/** Who is never there on some days comes back to nothing. */
const PART_TIME =
  /\b(?:work part[- ]time|part[- ]time (?:schedule|basis)|in teilzeit|a temps partiel|a media jornada|a tempo parcial|em meio periodo|parttime|in deeltijd)\b/

/** Somebody who was away and is there again: "I was on holiday last week". */
const WAS_AWAY =
  /\b(?:was|were|been(?! .{0,30}\b(?:since|until|till)\b)|war|waren|gewesen|zuruck aus|back from|etais|ai ete|rentre|estive|estuve|vengo de|voltei|was ik|ik was|geweest|terug van)\b|先週|でした|ました/u

function isAwayNow(folded: string): boolean {
  return AWAY.test(folded) && !WAS_AWAY.test(folded)
}

/** "Back next week" is its Monday; "back on Monday 5 or Tuesday 6" the later. */
function firstDay({ first, last, loose }: DayMention): number {
  return loose && last - first === 4 && first === mondayOf(first) ? first : last
}

function daysBack(sentence: Sentence, context: ReadingContext): Said[] {
  const { folded } = sentence
  const mentions = findDays(folded, context)
  return mentions.flatMap((mention): Said[] => {
    const before = folded.slice(0, mention.at)
    const after = folded.slice(mention.end)
    const words = folded.slice(mention.at, mention.end)
    const isRange =
      /^[^a-z]*\d{1,2}\S* ?- ?|^[a-z]{3,5} ?[-/] ?[a-z]{3,5}$|\d{1,2}(?:日)?(?:\(.\))?\s?[~〜-]/.test(words) &&
      mention.last > mention.first &&
      mention.last - mention.first < 60
    const link = linkTo(folded, mention, mentions)
    const clause = clauseAround(folded, mention.at, mention.end)
    if (!AWAY.test(clause) && speaksOfDecision(clause)) return []
    if (isAboutAnswer(before)) return []
    if (isAboutSomebodyElse(clause, context)) return []
    if (!AWAY.test(folded) && ASKS_READER.test(before)) return []
    if (INCLUSIVE.test(after) || THROUGH.test(before) || LINK_THROUGH.test(link))
      return [{ kind: 'through', mention, sentence }]
    // "9月28日から10月2日まで" includes its last day, as "from … to" does.
    if (/から|[〜~]/.test(words) && mention.last > mention.first && UNTIL_AFTER.test(after))
      return [{ kind: 'through', mention, sentence }]
    if (AND.test(link) && AWAY.test(clause)) return [{ kind: 'through', mention, sentence }]
    if (UNTIL.test(before) || UNTIL_AFTER.test(after) || LINK_UNTIL.test(link))
      return [{ kind: 'until', mention, sentence }]
    if (saysBack(folded, mention, mentions)) return [{ kind: 'back', mention, sentence }]
    if (REST.test(words) && AWAY.test(clause)) return [{ kind: 'through', mention, sentence }]
    // "van 21 tot en met 25" holds the shorter word, too.
    const insideUntil = SPAN_UNTIL.test(words) && !THROUGH_WITHIN.test(words)
    if (insideUntil && mention.last > mention.first) return [{ kind: 'until', mention, sentence }]
    const insideThrough = SPAN_THROUGH.test(words) || isRange
    if (insideThrough && mention.last > mention.first && AWAY.test(folded))
      return [{ kind: 'through', mention, sentence }]
    return []
  })
}

/** Whether it is not the writer who is away. */
function isAboutSomebodyElse(clause: string, context: ReadingContext): boolean {
  if (SOMEBODY_AWAY.test(clause) || COLLEAGUE_AWAY.test(clause)) return true
  return context.case.contacts.some(({ name }) => isAwayNamed(clause, name))
}

/** "Dana is out until Thursday": somebody of the case is named as who is away. */
function isAwayNamed(clause: string, name: string): boolean {
  const [first = ''] = foldText(name).split(' ')
  return (
    first.length > 1 &&
    new RegExp(
      `(?:^|\\s)(?:o |a |la |el |de )?${first.replaceAll(/[^\p{L}]/gu, '.')}(?:'s| is| ist| est| esta| will| sera)`,
      'u',
    ).test(clause)
  )
}

/** It is not the writer who is away, but a colleague. */
const SOMEBODY_AWAY =
  /\b(?:she|he|they|er|sie|il|elle|ella|ele|ela|hij|zij)(?:'s| is| are|'ll be| will be| ist| sind| est| sera| esta| estara| zit| is| viaja| viajara)\b/

/** Whom one calls by their part rather than by name, in the seven languages. */
const PARTS =
  '(?:ceo|cto|cfo|coo|vp|lead|team|recruiter|partner|president|chair|founder|owner|supervisor|assistant|director|manager|boss|head|colleague|client|customer|geschaftsfuhrer(?:in)?|chef(?:in)?|leiter(?:in)?|abteilungsleiter(?:in)?|vorgesetzter?|kollege|kollegin|kunde|kundin|vorstand|inhaber(?:in)?|herr|frau|directeur|directrice|responsable|patronne?|collegue|cliente?|directora|jefe|jefa|gerente|companer[oa]|diretora?|chefe|gestora?|colega|leidinggevende|baas|klant|collega|mevrouw|meneer)'
const COLLEAGUE_AWAY = new RegExp(
  `\\b${PARTS}(?: \\S+){0,2}?(?:'s| is| ist| est| esta| e| zit| sera| will be)\\b|\\b(?:is|ist|est|esta|zit) (?:\\S+ )?${PARTS}\\b|(?:上司|部長|課長|社長|役員|担当者|同僚)(?:が|は)`,
)

/** Whether what stands before a day has come from an absence to an answer: "he is away; I will tell you by Wednesday". */
function isAboutAnswer(before: string): boolean {
  const said = before.replace(UNTIL, '').replace(THROUGH, '')
  const away = Math.max(lastEnd(said, AWAY_ALL), lastEnd(said, BACK))
  return away !== -1 && lastEnd(said.slice(away), ANSWER) !== -1
}

function lastEnd(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1)
  return last === undefined ? -1 : last.index + last[0].length
}

/** What stands between a day and the one right before it, as in "from 14 September to 25 September"; else nothing. */
function linkTo(folded: string, mention: DayMention, mentions: readonly DayMention[]): string {
  const before = mentions.findLast((one) => one.end <= mention.at)
  const link = before === undefined ? '' : folded.slice(before.end, mention.at).trim()
  return link.length <= 12 ? link : ''
}

/** How far a day may stand from the word that says somebody is back: behind it, or before it as in German. */
const REACH_AFTER = 30
const REACH_BEFORE = 45

/** Whether of all days in a sentence this one is nearest to a word that says somebody is back. */
function saysBack(folded: string, mention: DayMention, mentions: readonly DayMention[]): boolean {
  return [...folded.matchAll(BACK)].some((match) => {
    const end = match.index + match[0].length
    const after = mentions.find(({ at }) => at >= end)
    const before = mentions.findLast((one) => one.end <= match.index)
    const inside = mentions.find((one) => one.at >= match.index && one.end <= end)
    if (inside) return inside === mention
    if (after && after.at - end <= REACH_AFTER && !/[,;]/.test(folded.slice(end, after.at))) return after === mention
    return before !== undefined && match.index - before.end <= REACH_BEFORE && before === mention
  })
}
