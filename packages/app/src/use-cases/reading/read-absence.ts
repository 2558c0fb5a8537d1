import { formatDay } from '@afterword/engine'
import type { DayMention } from './days/day-mention.ts'
import { findDays } from './days/find-days.ts'
import { mondayOf } from './days/resolve-day.ts'
import type { ReadingContext } from './reading.ts'
import type { Sentence } from './text/sentence.ts'
import { AWAY, BACK, INCLUSIVE, THROUGH, UNTIL, UNTIL_AFTER } from './words/absence-words.ts'
import { clauseAt } from './words/clause.ts'

/** The first day back, and the sentence that says it. */
export interface Absence {
  readonly backOn: string
  readonly evidence: string
}

type Said = { kind: 'back' | 'until' | 'through'; mention: DayMention; sentence: Sentence }

/**
 * The first day on which somebody who is away is back: "back on X" and "until X" are X, "through X" is the next business
 * day. Undefined where nobody is away, or only a season or the like is named.
 */
export function readAbsence(sentences: readonly Sentence[], context: ReadingContext): Absence | undefined {
  const said = sentences.flatMap((sentence, at) => {
    const around = [sentences[at - 1], sentence, sentences[at + 1]].map((one) => one?.folded ?? '').join(' ')
    return AWAY.test(around) || BACK.test(sentence.folded) ? daysBack(sentence, context) : []
  })
  const isAway = sentences.some(({ folded }) => AWAY.test(folded))
  const order = ['back', 'through', 'until'] as const
  const best = order.flatMap((kind) => said.filter((one) => one.kind === kind && (isAway || kind === 'back')))[0]
  if (!best) return undefined
  const { mention, sentence, kind } = best
  const day =
    kind === 'through' ? context.days.plus(mention.last, 1) : kind === 'back' ? firstDay(mention) : mention.last
  return day < context.today ? undefined : { backOn: formatDay(day), evidence: sentence.written }
}

/** "Back next week" is its Monday; "back on Monday 5 or Tuesday 6" the later. */
function firstDay({ first, last, loose }: DayMention): number {
  return loose && last - first === 4 && first === mondayOf(first) ? first : last
}

function daysBack(sentence: Sentence, context: ReadingContext): Said[] {
  const { folded } = sentence
  return findDays(folded, context).flatMap((mention): Said[] => {
    const before = folded.slice(0, mention.at)
    const after = folded.slice(mention.end)
    const words = folded.slice(mention.at, mention.end)
    const isRange =
      /^[^a-z]*\d{1,2}\S* ?- ?|\d{1,2}(?:日)?(?:\(.\))?\s?[~〜-]/.test(words) &&
      mention.last > mention.first &&
      mention.last - mention.first < 60
    if (INCLUSIVE.test(after) || THROUGH.test(before)) return [{ kind: 'through', mention, sentence }]
    if (UNTIL.test(before) || UNTIL_AFTER.test(after)) return [{ kind: 'until', mention, sentence }]
    if (saysBack(folded, mention)) return [{ kind: 'back', mention, sentence }]
    const insideUntil = / (?:bis|until|till|hasta|ate|tot) /.test(words)
    if (insideUntil && mention.last > mention.first) return [{ kind: 'until', mention, sentence }]
    const insideThrough = / (?:to|through|thru|au|al|a|tot en met|t\/m) /.test(words) || isRange
    if (insideThrough && mention.last > mention.first && AWAY.test(folded))
      return [{ kind: 'through', mention, sentence }]
    return []
  })
}

/** Whether the clause around a day, or the one before it when it has no verb of its own, says that somebody is back. */
function saysBack(folded: string, { at, end }: DayMention): boolean {
  const clause = clauseAt(folded, at)
  const own = folded.slice(clause.start, Math.max(clause.end, end))
  if (BACK.test(own)) return !/\b(?:last|letzte\w*) (?:day|tag)\b/.test(own)
  const before = folded.slice(Math.max(0, clause.start - 40), clause.start)
  return own.trim().length - (end - at) < 12 && BACK.test(before)
}
