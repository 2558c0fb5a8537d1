import { Temporal } from 'temporal-polyfill'
import type { DaySetting } from './day-setting.ts'
import type { DayWords } from './day-words.ts'
import { type Unreadable, unreadable } from './typed-reading.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** Where dates are written with the month first, as ISO 3166-1 codes: the United States and what follows their custom. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PR', 'GU', 'VI', 'AS', 'MP', 'FM', 'MH', 'PW', 'PH'])
/** Ages for which calendars are known. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199
/** A 29 February comes again within eight years, a 31st within two months. */
const MOST_YEARS = 8
const MOST_MONTHS = 3

interface Parts {
  readonly year?: number | undefined
  readonly month: number
  readonly day: number
}

type Placed = { readonly kind: 'date'; readonly date: Temporal.PlainDate } | Unreadable

/** The date that is written, in the year or month that is meant where it is left out. */
export function placeDate(
  words: Extract<DayWords, { kind: 'date' | 'slashed' | 'day-of-month' }>,
  setting: DaySetting,
): Placed {
  if (words.kind === 'day-of-month') return placeInMonth(words.day, setting)
  const parts = words.kind === 'date' ? words : readOrder(words, setting.region)
  const wrong = findWrong(parts)
  if (wrong !== undefined) return unreadable(wrong)
  const { year, month, day } = parts
  if (year !== undefined) return { kind: 'date', date: Temporal.PlainDate.from({ year, month, day }) }
  const dates = Array.from({ length: MOST_YEARS + 1 }, (_, index) => {
    const there = setting.today.year + (setting.leaning === 'past' ? -index : index)
    return isDay({ year: there, month, day }) ? [Temporal.PlainDate.from({ year: there, month, day })] : []
  })
  return firstFitting(dates.flat(), setting)
}

function placeInMonth(day: number, setting: DaySetting): Placed {
  if (day < 1 || day > 31) return unreadable(`No month has a day ${day}.`)
  const start = setting.today.with({ day: 1 })
  const dates = Array.from({ length: MOST_MONTHS }, (_, index) => {
    const month = start.add({ months: setting.leaning === 'past' ? -index : index })
    return day <= month.daysInMonth ? [month.with({ day })] : []
  })
  return firstFitting(dates.flat(), setting)
}

function firstFitting(dates: readonly Temporal.PlainDate[], { today, leaning }: DaySetting): Placed {
  const sign = leaning === 'past' ? -1 : 1
  const date = dates.find((one) => Temporal.PlainDate.compare(one, today) * sign >= 0)
  return date
    ? { kind: 'date', date }
    : unreadable('There is no such day in the years around this one; write its year.')
}

/** Which number is the month: by the region's custom, and the other way where only that makes a date. */
function readOrder({ first, second, year }: Extract<DayWords, { kind: 'slashed' }>, region = ''): Parts {
  const monthFirst = { year, month: first, day: second }
  const dayFirst = { year, month: second, day: first }
  const [usual, other] = MONTH_FIRST.has(region.slice(0, 2)) ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  return findWrong(usual) !== undefined && findWrong(other) === undefined ? other : usual
}

function findWrong({ year, month, day }: Parts): string | undefined {
  const name = MONTHS[month - 1]
  if (name === undefined) return `There is no month ${month}; months go from 1 to 12.`
  if (year !== undefined && (year < FIRST_YEAR || year > LAST_YEAR)) return `The year ${year} is out of reach.`
  if (isDay({ year: year ?? 2000, month, day })) return undefined
  return year !== undefined && isDay({ year: 2000, month, day })
    ? `There is no ${day} ${name} in ${year}.`
    : `There is no ${day} ${name}.`
}

function isDay({ year = 2000, month, day }: Parts): boolean {
  return day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}
