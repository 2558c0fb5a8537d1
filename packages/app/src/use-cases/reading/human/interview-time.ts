import type { Clock, EpochDay } from '@afterword/engine'
import { createClock } from '@afterword/engine'
import type { Reading } from '../../../ports/message-reader.ts'
import { findDays } from '../days/find-days.ts'
import type { ReadingContext } from '../reading.ts'
import type { Sentence } from '../text/sentence.ts'

/** A time of day; `end` where a stretch is named. Minutes since midnight. */
interface HourSpan {
  readonly start: number
  readonly end: number | undefined
}

const CLOCK_TIME =
  "(\\d{1,2})(?:[:.h時](\\d{2})分?|[:h時])?\\s?(半|a\\.?m\\.?|p\\.?m\\.?|uhr|h(?:rs|eures|oras)?|uur|o'clock)?"
const AT = '(?:at|from|@|um|ab|von|a|de|a las|a la|de las|das|as|om|van|vanaf|午前|午後|,|:|\\s|日|の|\\))'
const TIMES = new RegExp(
  `(?:^|${AT})\\s?${CLOCK_TIME}(?:\\s?(?:-|to|until|till|bis|a|ate|as|tot|~|〜|から)\\s?(?:las |les )?${CLOCK_TIME})?(?!\\d|\\.\\d)`,
  'gu',
)
const PM_BEFORE = /(?:午後|tarde|noche|noite|nachmittags?|soir|apres-midi|'s middags)\s*$/

/** Zones that people name by their letters or places, folded. */
const ZONES: readonly [RegExp, string][] = [
  [/\b(?:et|est|edt|eastern(?: time)?|new york time)\b/, 'America/New_York'],
  [/\b(?:ct|cst|cdt|central time)\b/, 'America/Chicago'],
  [/\b(?:mt|mst|mdt|mountain time)\b/, 'America/Denver'],
  [/\b(?:pt|pst|pdt|pacific(?: time)?)\b/, 'America/Los_Angeles'],
  [/\b(?:gmt|bst|uk time|london time|british time)\b/, 'Europe/London'],
  [
    /\b(?:cet|cest|mez|mesz|berlin time|paris time|heure de paris|central european(?: summer)? time)\b/,
    'Europe/Berlin',
  ],
  [/\b(?:lisbon time|hora de lisboa|hora de portugal)\b/, 'Europe/Lisbon'],
  [/\b(?:jst|japan time)\b|日本時間/, 'Asia/Tokyo'],
  [/\b(?:ist|india time)\b/, 'Asia/Kolkata'],
  [/\butc\b/, 'UTC'],
  [/\b(?:brt|horario de brasilia|hora de brasilia)\b/, 'America/Sao_Paulo'],
]

/** The talk that an invitation in words sets: undefined unless exactly one day and one time of day are named. */
export function readInterviewTime(sentences: readonly Sentence[], context: ReadingContext): Reading['interview'] {
  const slots = new Map<string, { day: EpochDay; hours: HourSpan; clock: Clock }>()
  const days = new Set<EpochDay>()
  for (const { folded } of sentences) {
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
          clock: clockNamed(folded, context.clock),
        })
    }
  }
  const [slot] = slots.values()
  if (!slot || slots.size !== 1 || days.size !== 1) return undefined
  const write = (minutes: number) => context.clock.format(slot.clock.at(slot.day, minutes))
  const { start, end } = slot.hours
  return { start: write(start), ...(end !== undefined && end > start ? { end: write(end) } : {}) }
}

/** Times after a day ("on Tuesday at 10"), else before it ("at 10 on Tuesday"). */
function hoursIn(after: string, before: string): HourSpan[] {
  const found = timesIn(after)
  return found.length > 0 ? found : timesIn(before.slice(-30))
}

function timesIn(text: string): HourSpan[] {
  return [...text.matchAll(TIMES)].flatMap((match) => {
    const [whole, hour = '', minute, mark, endHour, endMinute, endMark] = match
    const isWritten =
      minute !== undefined ||
      mark !== undefined ||
      /\d\s?(?:[:h時])/.test(whole) ||
      /^\s?(?:at|um|@|om|a las|as)\s/.test(whole)
    if (!isWritten) return []
    const isAfternoon =
      PM_BEFORE.test(text.slice(0, match.index + whole.indexOf(hour))) ||
      /^\s?(?:de la tarde|da tarde|nachmittags)/.test(text.slice(match.index + whole.length))
    const start = minutesOf(hour, mark === '半' ? '30' : minute, mark ?? endMark, isAfternoon)
    const end = endHour === undefined ? undefined : minutesOf(endHour, endMinute, endMark ?? mark, isAfternoon)
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
  const isPm = (/^p/.test(mark ?? '') || isAfternoon) && h < 12
  const isMidnight = /^a\.?m/.test(mark ?? '') && h === 12
  return (isPm ? h + 12 : isMidnight ? 0 : h) * 60 + m
}

function clockNamed(folded: string, employer: Clock): Clock {
  const zone = ZONES.find(([pattern]) => pattern.test(folded))?.[1]
  return zone === undefined ? employer : createClock(zone)
}
