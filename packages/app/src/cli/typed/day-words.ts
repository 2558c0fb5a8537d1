import { COUNT, readCount } from './count-words.ts'
import { type Shape, words } from './take.ts'

/** A day as people name it, before it is looked up in a calendar. */
export type DayWords =
  | { readonly kind: 'away'; readonly days: number }
  | { readonly kind: 'business-days-away'; readonly days: number }
  | { readonly kind: 'months-away'; readonly months: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: 'nearest' | 'this' | 'next' | 'last' }
  | { readonly kind: 'date'; readonly year?: number; readonly month: number; readonly day: number }
  | { readonly kind: 'slashed'; readonly first: number; readonly second: number; readonly year?: number }
  | { readonly kind: 'day-of-month'; readonly day: number }
  | { readonly kind: 'week'; readonly weeks: number; readonly part: 'whole' | 'end' }
  | { readonly kind: 'month'; readonly months: number; readonly part: 'whole' | 'end' }

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?:\\s+(?<year>\\d{4}))?(?!:)'
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const WEEKDAY =
  '(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|weds?|wednesday|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?'

type Groups = Readonly<Record<string, string>>

/** Days written with their month, most telling first. */
export const DATES: readonly Shape<DayWords>[] = [
  [words('(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})'), (groups) => dateOf(groups, Number(groups['month']))],
  [words(`${DAY}(?:\\s+of)?\\s+${MONTH}${YEAR}`), (groups) => dateOf(groups, monthOf(groups))],
  [words(`${MONTH}\\s+${DAY}${YEAR}`), (groups) => dateOf(groups, monthOf(groups))],
  [
    words('(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})(?:\\.\\s?(?<year>\\d{4}|\\d{2}(?!:))?)?(?!\\s?[ap]m)'),
    (groups) => dateOf(groups, Number(groups['month'])),
  ],
  [
    words('(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?'),
    ({ first, second, ...groups }) => ({
      kind: 'slashed',
      first: Number(first),
      second: Number(second),
      ...yearOf(groups),
    }),
  ],
]

/** Days told by how far they are, by the week or by the month. */
export const NEAR_DAYS: readonly Shape<DayWords>[] = [
  [words('(?:the )?day after tomorrow'), () => ({ kind: 'away', days: 2 })],
  [words('(?:the )?day before yesterday'), () => ({ kind: 'away', days: -2 })],
  [words('today'), () => ({ kind: 'away', days: 0 })],
  [words('tomorrow|tmrw'), () => ({ kind: 'away', days: 1 })],
  [words('yesterday'), () => ({ kind: 'away', days: -1 })],
  [
    words(`(?:in |within )?(?:the next )?(?<count>${COUNT}) (?:business|working) days?(?<ago> ago)?`),
    (groups) => ({ kind: 'business-days-away', days: signed(groups, 1) }),
  ],
  [
    words(`(?:in |within )?(?:the next )?(?<count>${COUNT}) days?(?<ago> ago| from (?:now|today))?`),
    (groups) => ({ kind: 'away', days: signed(groups, 1) }),
  ],
  [
    words(`(?:in |within )?(?:the next )?(?<count>${COUNT}) weeks?(?: time)?(?<ago> ago| from (?:now|today))?`),
    (groups) => ({ kind: 'away', days: signed(groups, 7) }),
  ],
  [words('(?:in )?a fortnight(?<ago> ago)?'), ({ ago }) => ({ kind: 'away', days: ago ? -14 : 14 })],
  [
    words(`(?:in |within )?(?:the next )?(?<count>${COUNT}) months?(?<ago> ago| from (?:now|today))?`),
    (groups) => ({ kind: 'months-away', months: signed(groups, 1) }),
  ],
  [words('(?<end>end of )?(?:the )?next (?<unit>week|month)'), (groups) => stretchOf(groups, 1)],
  [words('(?<end>end of )?(?:the )?last (?<unit>week|month)'), (groups) => stretchOf(groups, -1)],
  [words('(?<end>end of )?(?:the |this )?(?<unit>week|month)'), (groups) => stretchOf(groups, 0)],
  [
    words(`(?:(?<week>this|next|last|coming) )?${WEEKDAY}`),
    ({ week = '', weekday = '' }) => ({
      kind: 'weekday',
      weekday: WEEKDAYS.indexOf(weekday.slice(0, 3)) + 1,
      week: week === 'this' || week === 'next' || week === 'last' ? week : 'nearest',
    }),
  ],
  [words('(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)'), ({ day }) => ({ kind: 'day-of-month', day: Number(day) })],
]

function dateOf(groups: Groups, month: number): DayWords {
  return { kind: 'date', month, day: Number(groups['day']), ...yearOf(groups) }
}

function monthOf({ month = '' }: Groups): number {
  return MONTHS.indexOf(month.slice(0, 3)) + 1
}

/** Two figures are a year of this century. */
function yearOf({ year }: Groups): { year?: number } {
  if (year === undefined) return {}
  return { year: year.length === 2 ? 2000 + Number(year) : Number(year) }
}

function signed({ count = '', ago }: Groups, unit: number): number {
  return readCount(count) * unit * (ago === ' ago' ? -1 : 1)
}

function stretchOf({ end, unit }: Groups, ahead: number): DayWords {
  const part = end ? 'end' : 'whole'
  return unit === 'week' ? { kind: 'week', weeks: ahead, part } : { kind: 'month', months: ahead, part }
}
