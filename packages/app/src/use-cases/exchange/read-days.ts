import { formatDay, parseDay, weekdayOf } from '@afterword/engine'
import { MONTH_PATTERN, monthOf, WEEKDAY_PATTERN, weekdayNumberOf } from './month-names.ts'

/** Which number comes first in `03/04/2026`. */
export type DayOrder = 'day-first' | 'month-first'

/** A day that a text names. */
export interface NamedDay {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** The words, weekday included, and where they begin. */
  readonly text: string
  readonly at: number
}

export interface DayReading {
  /** The order of `03/04/2026`; without it such a date is not read, unless one of the numbers is no month. */
  readonly order?: DayOrder | undefined
  /** The day from which "Thursday 12 November" counts: the year is the next in which the weekday fits. */
  readonly from?: string | undefined
}

const WEEKDAY = `(?:(?<weekday>${WEEKDAY_PATTERN})\\.?,?\\s+(?:the\\s+|den\\s+|dem\\s+|le\\s+|el\\s+)?)?`
const DAY = '(?<day>\\d{1,2})'
const PATTERNS = [
  `${WEEKDAY}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`,
  `${WEEKDAY}${DAY}(?:st|nd|rd|th|er|\\.|º)?\\s*(?:de\\s+|of\\s+)?(?<named>${MONTH_PATTERN})(?![\\p{L}])\\.?(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>\\d{4}))?(?!\\d)`,
  `${WEEKDAY}(?<named>${MONTH_PATTERN})(?![\\p{L}])\\.?\\s+${DAY}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year>\\d{4}))?(?![\\d:])`,
  `${WEEKDAY}${DAY}\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4}|\\d{2})(?![\\d.])`,
  `${WEEKDAY}(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-](?<year>\\d{4}|\\d{2})(?![\\d/-])`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\d./-])${pattern}`, 'giu'))

/** All days that a text names for certain, in its order. A weekday that contradicts its date makes it uncertain. */
export function readDays(text: string, reading: DayReading = {}): NamedDay[] {
  const found: NamedDay[] = []
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const isTaken = found.some(
        ({ at, text: words }) => match.index < at + words.length && at < match.index + match[0].length,
      )
      const day = isTaken ? undefined : resolve(match.groups ?? {}, reading)
      if (day !== undefined) found.push({ day, text: match[0], at: match.index })
    }
  }
  return found.sort((one, other) => one.at - other.at)
}

/** The order that dates with slashes in a column betray: one of the numbers is more than twelve. */
export function findDayOrder(texts: readonly string[]): DayOrder | 'either' | 'both' | 'none' {
  const pairs = texts.flatMap((text) => {
    const [, first = '', second = ''] = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(text) ?? []
    return first === '' ? [] : [{ first: Number(first), second: Number(second) }]
  })
  const isDayFirst = pairs.some(({ first }) => first > 12)
  const isMonthFirst = pairs.some(({ second }) => second > 12)
  if (pairs.length === 0) return 'none'
  if (isDayFirst && isMonthFirst) return 'both'
  return isDayFirst ? 'day-first' : isMonthFirst ? 'month-first' : 'either'
}

type Parts = Readonly<Partial<Record<string, string>>>

function resolve(parts: Parts, { order, from }: DayReading): string | undefined {
  const [month, day] = monthAndDay(parts, order)
  if (month === undefined || day === undefined) return undefined
  const weekday = parts['weekday'] === undefined ? undefined : weekdayNumberOf(parts['weekday'])
  const { year } = parts
  if (year !== undefined) return dayOn(Number(year.length === 2 ? `20${year}` : year), month, day, weekday)
  if (weekday === undefined || from === undefined) return undefined
  const present = Number(from.slice(0, 4))
  return [present, present + 1].map((next) => dayOn(next, month, day, weekday)).find((next) => (next ?? '') >= from)
}

function monthAndDay({ first, second, named, month, day }: Parts, order: DayOrder | undefined): (number | undefined)[] {
  if (first === undefined || second === undefined)
    return [named === undefined ? Number(month) : monthOf(named), Number(day)]
  const [one, other] = [Number(first), Number(second)]
  if (one > 12 || one === other) return [other, one]
  if (other > 12) return [one, other]
  if (order === undefined) return []
  return order === 'day-first' ? [other, one] : [one, other]
}

/** The day, where there is one and it falls on that weekday. */
function dayOn(year: number, month: number, day: number, weekday: number | undefined): string | undefined {
  const epochDay = parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  if (epochDay === undefined) return undefined
  return weekday === undefined || weekday === weekdayOf(epochDay) ? formatDay(epochDay) : undefined
}
