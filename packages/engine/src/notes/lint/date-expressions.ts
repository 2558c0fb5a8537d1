import { civilFromDays, type EpochDay, parseDay, twoDigits, weekdayOf } from '../../time/day.ts'
import { monthNumber, weekdayNumber } from './words/calendar-words.ts'

/**
 * A day as people write it, resolved against today. `days`: the days it may mean, each as the last one of its stretch
 * ("next Tuesday" may be either of two; "next week" is its Friday). `exact`: it names one day of the calendar, so that
 * it can fall on a holiday. `at` and `end` are positions in the text given.
 */
export interface DateExpression {
  readonly at: number
  readonly end: number
  readonly days: readonly EpochDay[]
  readonly exact: boolean
}

/** In which order day and month stand in 9/10. */
export type DateOrder = 'day-first' | 'month-first'

interface Reader {
  readonly pattern: RegExp
  read(
    groups: Readonly<Record<string, string | undefined>>,
    today: EpochDay,
    order: DateOrder,
  ): { days: EpochDay[]; exact: boolean } | undefined
}

const WD =
  '(?<weekday>mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const DAY = `(?<day>[0-3]?\\d|${ORDINALS.join('|')})(?:st|nd|rd|th)?`
const YEAR = '(?: ,? ?(?<year>20\\d\\d))?'
const COUNT = '(?<count>\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen)'
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fourteen: 14,
}

const readers: readonly Reader[] = [
  {
    pattern: word('(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)'),
    read: ({ year, month, day }) => one(civil(Number(year), Number(month), Number(day))),
  },
  {
    pattern: word(`(?:${WD} ,? ?)?(?:the )?${DAY} (?:of )?${MONTH}${YEAR}`),
    read: (groups, today) => named(groups, today),
  },
  { pattern: word(`(?:${WD} ,? ?)?${MONTH} (?:the )?${DAY}${YEAR}`), read: (groups, today) => named(groups, today) },
  { pattern: word('(?<first>[0-3]?\\d)[/.](?<second>[0-3]?\\d)(?:[/.](?<year>(?:20)?\\d\\d))?\\.?'), read: slashed },
  {
    pattern: word(`${WD} ,? ?(?:the )?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?`),
    read: ({ day }, today) => ofMonth(Number(day), today),
  },
  { pattern: word('the (?<day>[0-3]?\\d)(?:st|nd|rd|th)'), read: ({ day }, today) => ofMonth(Number(day), today) },
  {
    pattern: word('(?:the )?(?:end of|later|late) (?:the )?(?:this )?week'),
    read: (_, today) => loose(today - weekdayOf(today) + 5),
  },
  {
    pattern: word("(?<feast>christmas day|boxing day|new year's day)"),
    read: ({ feast }, today) => feastDay(feast, today),
  },
  {
    pattern: word('(?:at|on|over|during) (?:the|this|next|this coming|the coming) weekend'),
    read: (_, today) => one(today - weekdayOf(today) + (weekdayOf(today) < 6 ? 6 : 7)),
  },
  { pattern: word('the day after tomorrow'), read: (_, today) => one(today + 2) },
  { pattern: word('tomorrow'), read: (_, today) => one(today + 1) },
  {
    pattern: word(
      `(?:${COUNT} weeks? (?:from|on) |(?<week>week )?(?<next>next |this |coming |this coming |(?:the )?following )?)${WD}(?<later> week| after next)?(?: of (?<nextWeek>next|the following|the coming) week)?`,
    ),
    read: weekday,
  },
  {
    pattern: word(
      `(?<within>within|inside|in|after|about|around) (?:about |the next |around )?${COUNT} (?<business>business |working )?(?<unit>days?|weeks?|fortnights?|months?)(?:' time|'s time)?`,
    ),
    read: relative,
  },
  {
    pattern: word('(?:a|one) (?<unit>week|fortnight|month) from (?:now|today)'),
    read: ({ unit }, today) => loose(today + (unit === 'week' ? 7 : unit === 'month' ? 30 : 14)),
  },
  {
    pattern: word(
      '(?:the )?(?<part>beginning|start|early|middle|mid|end|later|late)?-?(?: of| in| part of)? ?(?:the )?(?:next|following|coming) week',
    ),
    read: ({ part }, today) => loose(weekEnd(part, today)),
  },
  {
    pattern: word('(?:the )?week after(?: next| that)?'),
    read: (_, today) => loose(today - weekdayOf(today) + 1 + 14 + 4),
  },
  { pattern: word('(?:later )?(?:today|tonight|this (?:afternoon|evening|morning))'), read: (_, today) => one(today) },
]

const MAY_NAME_A_DAY =
  /\d|day|th of|first of|second of|third of|\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|week|weeks|fortnight|month|tomorrow|tonight|morning|afternoon|evening|weekend|christmas)\b/

/** The days named in a plain sentence, in order, none overlapping. Past days of this month or year count as the next ones. */
export function findDates(plain: string, today: EpochDay, order: DateOrder): DateExpression[] {
  const found: DateExpression[] = []
  if (!MAY_NAME_A_DAY.test(plain)) return found
  const taken = new Uint8Array(plain.length)
  for (const reader of readers) {
    for (const match of plain.matchAll(reader.pattern)) {
      const end = match.index + match[0].length
      if (taken[match.index] || taken[end - 1]) continue
      const read = reader.read(match.groups ?? {}, today, order)
      if (!read) continue
      found.push({ at: match.index, end, ...read })
      taken.fill(1, match.index, end)
    }
  }
  return found.toSorted((a, b) => a.at - b.at)
}

function word(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.,/-])(?:${source})(?![\\p{L}\\p{N}-]|[./]\\d)`, 'gu')
}

function one(day: EpochDay | undefined) {
  return day === undefined ? undefined : { days: [day], exact: true }
}

function loose(day: EpochDay) {
  return { days: [day], exact: false }
}

function civil(year: number, month: number, day: number): EpochDay | undefined {
  return parseDay(`${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`)
}

function named({ month, day, year }: Readonly<Record<string, string | undefined>>, today: EpochDay) {
  const number = ORDINALS.indexOf(day ?? '') + 1 || Number(day)
  return upcoming(monthNumber(month ?? '') ?? 0, number, year ? Number(year) : undefined, today)
}

/** The day in this year, or in the next when it lies more than half a year back. */
function upcoming(month: number, day: number, year: number | undefined, today: EpochDay) {
  const now = civilFromDays(today).year
  const found = civil(year ?? now, month, day)
  return year === undefined && found !== undefined && found < today - 183 ? one(civil(now + 1, month, day)) : one(found)
}

function slashed(
  { first, second, year }: Readonly<Record<string, string | undefined>>,
  today: EpochDay,
  order: DateOrder,
) {
  const [a, b] = [Number(first), Number(second)]
  const full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year)
  const monthFirst = (order === 'month-first' && a <= 12) || b > 12
  return monthFirst ? upcoming(a, b, full, today) : upcoming(b, a, full, today)
}

/** "the 22nd": of this month while it is not past, else of the next that has one. */
function ofMonth(day: number, today: EpochDay) {
  const { year, month, day: current } = civilFromDays(today)
  const from = day >= current ? 0 : 1
  for (let ahead = from; ahead < from + 3; ahead += 1) {
    const found = civil(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, day)
    if (found !== undefined) return one(found)
  }
  return undefined
}

/** Feasts on the same day every year. */
function feastDay(feast: string | undefined, today: EpochDay) {
  const day = feast === 'christmas day' ? 25 : feast === 'boxing day' ? 26 : 1
  return upcoming(day === 1 ? 1 : 12, day, undefined, today)
}

function weekday(groups: Readonly<Record<string, string | undefined>>, today: EpochDay) {
  const number = weekdayNumber(groups['weekday'] ?? '')
  if (number === undefined) return undefined
  const coming = today + ((number - weekdayOf(today) + 6) % 7) + 1
  const ofNextWeek = today - weekdayOf(today) + 7 + number
  if (groups['count']) return one(coming + 7 * (COUNTS[groups['count']] ?? Number(groups['count'])))
  if (groups['later'] || groups['week']) return one(coming + 7)
  if (groups['nextWeek']) return one(ofNextWeek)
  if (groups['next']?.includes('following'))
    return { days: [coming, ofNextWeek, ofNextWeek + 7, ofNextWeek + 14], exact: true }
  return groups['next']?.startsWith('next') ? { days: [coming, ofNextWeek], exact: true } : one(coming)
}

function relative(groups: Readonly<Record<string, string | undefined>>, today: EpochDay) {
  const count = COUNTS[groups['count'] ?? ''] ?? Number(groups['count'])
  const unit = groups['unit'] ?? ''
  if (groups['business']) return loose(today + Math.ceil((count * 7) / 5))
  const days = unit.startsWith('day')
    ? count
    : unit.startsWith('week')
      ? 7 * count
      : unit.startsWith('month')
        ? 30 * count
        : 14 * count
  return loose(today + days)
}

function weekEnd(part: string | undefined, today: EpochDay): EpochDay {
  const monday = today - weekdayOf(today) + 8
  if (part === 'beginning' || part === 'start' || part === 'early') return monday + 1
  return part === 'middle' || part === 'mid' ? monday + 3 : monday + 4
}
