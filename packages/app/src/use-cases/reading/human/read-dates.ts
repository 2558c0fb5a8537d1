import { type EpochDay, formatDay } from '@afterword/engine'
import type { Reading, ReadingKind } from '../../../ports/message-reader.ts'
import type { DayMention } from '../days/day-mention.ts'
import { findDays } from '../days/find-days.ts'
import type { Absence } from '../read-absence.ts'
import type { ReadingContext } from '../reading.ts'
import { type Sentence, splitSentences } from '../text/sentence.ts'
import { sayings } from '../words/all-languages.ts'
import { phrases, phrasesAtEnd, phrasesAtStart } from '../words/phrases.ts'
import { assignDays, speaksOfDecision } from './assign-days.ts'
import { askedChannel, asksForCall } from './read-follow-up.ts'

/** The days that a writer names for an answer, for getting in touch and for answering an offer. */
export interface DatesSaid {
  readonly decisionBy?: string
  readonly respondBy?: string
  readonly followUp?: NonNullable<Reading['followUp']>
  readonly evidence: readonly string[]
}

/** Reads the days of a message that means `kind`. Of several for one thing the last counts: a window is its last day. */
export function readDates(
  sentences: readonly Sentence[],
  kind: ReadingKind,
  context: ReadingContext,
  absence?: Absence,
): DatesSaid {
  const said: {
    role: 'decision' | 'respond' | 'follow-up'
    day: EpochDay
    /** "At the latest": whatever else was named. */
    latest: boolean
    sentence: Sentence
  }[] = []
  let before: DayMention | undefined
  for (const [index, sentence] of sentences.entries()) {
    const found = findDays(sentence.folded, context)
    const next = dayAfter(sentence, found, before)
    before = found.at(-1) ?? before
    const mentions = [...found, ...next].filter(
      ({ last }) =>
        last >= context.today && !(absence && sentence.written === absence.evidence && last === absence.named),
    )
    const roles = assignDays(sentence.folded, mentions, kind === 'offer')
    for (const [at, mention] of mentions.entries()) {
      const role = roles[at] ?? roleFromBefore(sentences[index - 1], sentence, kind)
      if (role === undefined || role === 'none') continue
      if (role === 'decision' && (!takesDecision(kind, sentence) || asksForHour(sentence))) continue
      said.push({ role, day: mention.last, latest: isLatest(sentence, mention), sentence })
    }
  }
  const lastOf = (role: 'decision' | 'respond') =>
    said.filter((one) => one.role === role).toSorted((a, b) => Number(b.latest) - Number(a.latest) || b.day - a.day)[0]
  const decision = lastOf('decision')
  const respond = lastOf('respond')
  const asked = said.find((one) => one.role === 'follow-up')
  const followUp = followUpOf(sentences, kind, asked, decision?.day, context)
  return {
    ...(decision ? { decisionBy: formatDay(decision.day) } : {}),
    ...(respond ? { respondBy: formatDay(respond.day) } : {}),
    ...(followUp ? { followUp: followUp.said } : {}),
    evidence: [...new Set([decision, respond, asked, followUp].flatMap((one) => one?.sentence.written ?? []))],
  }
}

/** The day that answers the quoted question when it will be decided: "By the end of next week." */
export function answerToWhen(
  answers: readonly { readonly question: string; readonly answer: string }[],
  context: ReadingContext,
): { decisionBy: string; evidence: string } | undefined {
  for (const { question, answer } of answers) {
    const asked = splitSentences(question).at(-1)?.folded ?? ''
    const [said] = splitSentences(answer)
    if (!said || !/[?？]$/.test(asked) || !speaksOfDecision(asked) || said.folded.split(' ').length > SHORT) continue
    const last = findDays(said.folded, context).at(-1)?.last
    if (last !== undefined && last >= context.today) return { decisionBy: formatDay(last), evidence: said.written }
  }
  return undefined
}

/** "They meet on Thursday, and I will tell you the day after": counted from the day named before it. */
const DAY_AFTER =
  /\b(?:the (?:day after|following day|next day)(?! tomorrow)|tags darauf|(?:am|einen) tag (?:darauf|danach|spater)|am (?:nachsten|folgenden) tag|le lendemain|(?:al|el) dia siguiente|no dia seguinte|de dag (?:erna|daarna|erop))\b|翌日/u

function dayAfter({ folded }: Sentence, found: readonly DayMention[], before: DayMention | undefined): DayMention[] {
  const words = DAY_AFTER.exec(folded)
  if (!words) return []
  const [at, end] = [words.index, words.index + words[0].length]
  const from = found.findLast((one) => one.end <= at) ?? before
  // "The following day, Friday the 25th" says itself which it is.
  if (!from || found.some((one) => one.at >= at && one.at - end < 3)) return []
  return [{ at, end, first: from.last + 1, last: from.last + 1, loose: false }]
}

/** Words of a sentence that only names a day. */
const SHORT = 8

/** "See you on Tuesday at 10": of a talk. */
const NAMES_HOUR = /\d ?(?:h|uhr|uur|a\.?m|p\.?m)\b|\d:\d\d|\b(?:at|um|om|a las|as) \d/

/** A short sentence that only names a day goes on about what the one before it said: "It will be Friday." */
function roleFromBefore(
  before: Sentence | undefined,
  sentence: Sentence,
  kind: ReadingKind,
): 'decision' | 'respond' | undefined {
  const isShort =
    sentence.folded.split(' ').length <= SHORT && !/[?？]$/.test(sentence.folded) && !NAMES_HOUR.test(sentence.folded)
  if (!isShort || !before || !speaksOfDecision(before.folded)) return undefined
  return kind === 'offer' ? 'respond' : 'decision'
}

/** "Can we talk tomorrow at 11?" */
function asksForHour({ folded }: Sentence): boolean {
  return /[?？]$/.test(folded) && NAMES_HOUR.test(folded)
}

function takesDecision(kind: ReadingKind, { folded }: Sentence): boolean {
  if (kind === 'reply' || kind === 'on-hold') return true
  return (kind === 'invitation' || kind === 'feedback') && speaksOfDecision(folded)
}

const LATEST_BEFORE = phrasesAtEnd(sayings('latest'))
const LATEST_AFTER = phrasesAtStart(sayings('latest'))

function isLatest({ folded }: Sentence, { at, end }: DayMention): boolean {
  // Behind a comma it goes with the next day.
  return LATEST_BEFORE.test(folded.slice(0, at)) || (folded[end] !== ',' && LATEST_AFTER.test(folded.slice(end)))
}

/** "By then", "until then": the day that was named for the decision. */
const THEN = phrases(sayings('byThen'))

function followUpOf(
  sentences: readonly Sentence[],
  kind: ReadingKind,
  asked: { readonly day: EpochDay; readonly sentence: Sentence } | undefined,
  decisionDay: EpochDay | undefined,
  context: ReadingContext,
): { readonly said: NonNullable<Reading['followUp']>; readonly sentence: Sentence } | undefined {
  if (asked) {
    const channel = askedChannel(asked.sentence)
    // After a no one is asked to write for feedback, or for no reason: that is nothing to wait for.
    if (channel === undefined || (kind === 'rejection' && channel !== 'phone')) return undefined
    return { said: { ...(channel === 'any' ? {} : { channel }), on: formatDay(asked.day) }, sentence: asked.sentence }
  }
  const request = sentences.find(asksForCall) ?? (kind === 'reply' ? sentences.find(asksForThen) : undefined)
  if (!request) return undefined
  const channel = askedChannel(request)
  const before = sentences[sentences.indexOf(request) - 1]
  const day = THEN.test(request.folded)
    ? (onlyDayOf(request, context) ?? decisionDay ?? onlyDayOf(before, context))
    : /[?？]$/.test(before?.folded ?? '')
      ? onlyDayOf(before, context)
      : undefined
  if (day === undefined && channel !== 'phone') return undefined
  return {
    said: {
      ...(channel === 'any' || channel === undefined ? {} : { channel }),
      ...(day === undefined ? {} : { on: formatDay(day) }),
    },
    sentence: request,
  }
}

function asksForThen(sentence: Sentence): boolean {
  return THEN.test(sentence.folded) && askedChannel(sentence) !== undefined
}

/** "Do you have a minute tomorrow? Please call me.", "I am busy until Monday. Call me then.": the one day right before. */
function onlyDayOf(before: Sentence | undefined, context: ReadingContext): EpochDay | undefined {
  const [day, ...more] = before ? findDays(before.folded, context) : []
  return day && more.length === 0 && day.last > context.today ? day.last : undefined
}
