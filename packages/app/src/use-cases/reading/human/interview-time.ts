import type { Clock, EpochDay } from '@afterword/engine'
import { createClock } from '@afterword/engine'
import type { Reading } from '../../../ports/message-reader.ts'
import { findDays } from '../days/find-days.ts'
import type { ReadingContext } from '../reading.ts'
import type { Sentence } from '../text/sentence.ts'
import { sayings } from '../words/all-languages.ts'
import { isHypothetical } from '../words/clause.ts'
import { phrases } from '../words/phrases.ts'
import { asksForCall, findRequests } from './read-follow-up.ts'
import type { Verdict } from './weigh-words.ts'

/** A time of day; `end` where a stretch is named. Minutes since midnight. */
interface HourSpan {
  readonly start: number
  readonly end: number | undefined
}

const CLOCK_TIME =
  "(\\d{1,2})(?: ?[:.h時] ?(\\d{2})分?| ?[:h時])?\\s?(半|a\\.?m\\.?|p\\.?m\\.?|uhr|h(?:rs|eures|oras)?|uur|o'clock)?"
const AT = '(?:at|from|@|um|ab|von|a|de|a las|a la|de las|das|as|om|van|vanaf|午前|午後|,|:|\\s|日|の|\\))'
const TIMES = new RegExp(
  `(?:^|${AT})\\s?${CLOCK_TIME}(?:\\s?(?:-|to|until|till|bis|a|ate|as|tot|~|〜|から)\\s?(?:las |les )?${CLOCK_TIME})?(?!\\d|\\.\\d)`,
  'gu',
)
const PM_BEFORE = /(?:午後|tarde|noche|noite|nachmittags?|soir|apres-midi|'s middags)\s*$/

/** Zones by the letters that people write, in capitals as they do, and by the places that they name, folded. */
const ZONE_LETTERS: Readonly<Record<string, string>> = {
  'ET|EST|EDT': 'America/New_York',
  'CT|CST|CDT': 'America/Chicago',
  'MT|MST|MDT': 'America/Denver',
  'PT|PST|PDT': 'America/Los_Angeles',
  'GMT|BST': 'Europe/London',
  'CET|CEST|MEZ|MESZ': 'Europe/Berlin',
  JST: 'Asia/Tokyo',
  IST: 'Asia/Kolkata',
  UTC: 'UTC',
  BRT: 'America/Sao_Paulo',
}
const ZONE_PLACES: readonly [RegExp, string][] = [
  [/\b(?:eastern(?: time)?|new york time)\b/, 'America/New_York'],
  [/\bcentral time\b/, 'America/Chicago'],
  [/\bmountain time\b/, 'America/Denver'],
  [/\bpacific(?: time)?\b/, 'America/Los_Angeles'],
  [/\b(?:uk time|london time|british time)\b/, 'Europe/London'],
  [
    /\b(?:berlin|paris|madrid|amsterdam) time\b|\b(?:heure de paris|central european (?:summer )?time|hora de madrid)\b|\b(?:deutscher|berliner|mitteleuropaischer) zeit\b/,
    'Europe/Berlin',
  ],
  [/\b(?:lisbon time|hora de lisboa|hora de portugal)\b/, 'Europe/Lisbon'],
  [/\bjapan time\b|日本時間/, 'Asia/Tokyo'],
  [/\bindia time\b/, 'Asia/Kolkata'],
  [/\b(?:horario|hora) de brasilia\b/, 'America/Sao_Paulo'],
]

/** The talk that an invitation in words sets: undefined unless exactly one day and one time of day are named. */
export function readInterviewTime(sentences: readonly Sentence[], context: ReadingContext): Reading['interview'] {
  const slots = new Map<string, { day: EpochDay; hours: HourSpan; clock: Clock }>()
  const days = new Set<EpochDay>()
  for (const { folded, written } of sentences) {
    const mentions = findDays(folded, context).filter(
      ({ first, last, loose }) => first === last && !loose && first >= context.today,
    )
    for (const [index, mention] of mentions.entries()) {
      const until = mentions[index + 1]?.at ?? folded.length
      const hours = hoursIn(folded.slice(mention.end, until), folded.slice(mentions[index - 1]?.end ?? 0, mention.at))
      if (hours.length > 0) days.add(mention.first)
      for (const one of hours)
        slots.set(`${mention.first} ${one.start}`, {
          day: mention.first,
          hours: one,
          clock: clockNamed(written, folded, context.clock),
        })
    }
  }
  const [slot] = slots.values()
  if (!slot || slots.size !== 1 || days.size !== 1) return undefined
  const write = (minutes: number) => context.clock.format(slot.clock.at(slot.day, minutes))
  const { start, end } = slot.hours
  return { start: write(start), ...(end !== undefined && end > start ? { end: write(end) } : {}) }
}

/** What somebody is called who is asked to come, folded. */
const YOU = phrases(['you|ihnen|sie|dich|dir|vous|toi|usted|le|la|te|contigo|voce|lhe|u|je|jou|お|ご'])
const TALK = phrases(sayings('talk'))

/**
 * A sentence that names a day and an hour for a talk with the user, though in words that no list has. That it is for a talk
 * may stand in the sentence before it: "They would like to see you again. Would Tuesday at 2 pm do?"
 */
export function asksToCome(
  sentences: readonly Sentence[],
  context: ReadingContext,
  subject: string,
): Verdict | undefined {
  // The subject of an answer is the user's own.
  const about = /^\s*(?:re|aw|antw|rv|tr|fwd?|wg)\s*:/.test(subject) ? '' : subject
  const asking = sentences.find(
    (sentence, at) =>
      YOU.test(`${sentence.folded} ${sentences[at - 1]?.folded ?? ''}`) &&
      TALK.test(
        sentence.folded.endsWith('?')
          ? `${about} ${sentences[at - 1]?.folded ?? ''} ${sentence.folded}`
          : `${about} ${sentence.folded}`,
      ) &&
      findRequests(sentence.folded).length === 0 &&
      !asksForCallNext(sentences[at + 1]) &&
      readInterviewTime([sentence], context) !== undefined,
  )
  return asking && { kind: 'invitation', evidence: [asking.written] }
}

/** "Can we talk tomorrow at 11? Just call me." */
function asksForCallNext(next: Sentence | undefined): boolean {
  return next !== undefined && asksForCall(next) && !isHypothetical(next.folded, 0)
}

/** Times after a day ("on Tuesday at 10"), else before it ("at 10 on Tuesday"). */
function hoursIn(after: string, before: string): HourSpan[] {
  const found = timesIn(after)
  return found.length > 0 ? found : timesIn(before.slice(-30))
}

/** "At noon". */
const NOON = /\b(?:at (?:noon|midday)|12 noon|a midi|a mediodia|ao meio-dia)\b|正午/

function timesIn(text: string): HourSpan[] {
  if (NOON.test(text)) return [{ start: 12 * 60, end: undefined }]
  return [...text.matchAll(TIMES)].flatMap((match) => {
    const [whole, hour = '', minute, mark, endHour, endMinute, endMark] = match
    const isWritten =
      minute !== undefined ||
      mark !== undefined ||
      endMark !== undefined ||
      /\d\s?(?:[:h時])/.test(whole) ||
      (endHour !== undefined && /^\s?(?:from|von|de|das|van)\s/.test(whole)) ||
      /^\s?(?:at|um|@|om|a las|as)\s/.test(whole)
    if (!isWritten) return []
    const written = mark ?? (/\d ?h/.test(whole) ? 'h' : undefined)
    const isAfternoon =
      PM_BEFORE.test(text.slice(0, match.index + whole.indexOf(hour))) ||
      /^\s?(?:de la tarde|da tarde|nachmittags)/.test(text.slice(match.index + whole.length))
    const start = minutesOf(hour, mark === '半' ? '30' : minute, written ?? endMark, isAfternoon)
    const end = endHour === undefined ? undefined : minutesOf(endHour, endMinute, endMark ?? written, isAfternoon)
    return start === undefined ? [] : [{ start, end }]
  })
}

function minutesOf(
  hour: string,
  minute: string | undefined,
  mark: string | undefined,
  isAfternoon: boolean,
): number | undefined {
  const [h, m] = [Number(hour), Number(minute ?? '0')]
  if (h > 23 || m > 59) return undefined
  // Nobody is asked to come at 3 in the night: "Monday at 3". Who writes "um 6 Uhr" or "à 6 h" counts to 24.
  const isSmall = h >= 1 && h <= 6 && !hour.startsWith('0') && !/^(?:a|uhr|uur|h)/.test(mark ?? '')
  const isPm = (/^p/.test(mark ?? '') || isAfternoon || isSmall) && h < 12
  const isMidnight = /^a\.?m/.test(mark ?? '') && h === 12
  return (isPm ? h + 12 : isMidnight ? 0 : h) * 60 + m
}

function clockNamed(written: string, folded: string, employer: Clock): Clock {
  const letters = Object.entries(ZONE_LETTERS).find(([names]) =>
    new RegExp(`\\d.{0,12}\\b(?:${names})\\b`).test(written),
  )
  const zone = letters?.[1] ?? ZONE_PLACES.find(([pattern]) => pattern.test(folded))?.[1]
  return zone === undefined ? employer : createClock(zone)
}
