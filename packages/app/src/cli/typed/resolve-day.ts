import type { Temporal } from 'temporal-polyfill'
import type { DaySetting } from './day-setting.ts'
import type { DayWords } from './day-words.ts'
import { placeDate } from './place-date.ts'
import { sayFullDate } from './say-typed.ts'
import type { Unreadable } from './typed-reading.ts'
import { unreadable } from './typed-reading.ts'

type Day = Temporal.PlainDate

/** The first and the last day that words can mean: one and the same but for whole weeks and months. */
export interface Days {
  readonly kind: 'days'
  readonly first: Day
  readonly last: Day
}

const FRIDAY = 5

/** Looks words about a day up in the calendar. A weekday's name is never today: for that one says "today". */
function resolveDay(words: DayWords, setting: DaySetting): Days | Unreadable {
  const { today } = setting
  switch (words.kind) {
    case 'away':
      return one(today.add({ days: words.days }))
    case 'business-days-away':
      return one(addBusinessDays(today, words.days))
    case 'months-away':
      return one(today.add({ months: words.months }))
    case 'weekday':
      return one(weekdayNear(words, setting))
    case 'week':
      return weekOf(today.add({ weeks: words.weeks }), words.part)
    case 'month':
      return monthOf(today.add({ months: words.months }), words.part)
    default: {
      const placed = placeDate(words, setting)
      return placed.kind === 'unreadable' ? placed : one(placed.date)
    }
  }
}

/** Two ways of naming a day (`Fri 18 Sep`) must name the same one; a date without a year is looked for near that. */
export function resolveDays(all: readonly DayWords[], setting: DaySetting): Days | Unreadable | undefined {
  const [first, second] = all
  if (!first) return undefined
  const found = resolveDay(first, setting)
  if (!second || found.kind === 'unreadable') return found
  const beside = resolveDay(second, setting)
  if (beside.kind === 'unreadable') return beside
  const agrees = second.kind === 'weekday' ? found.first.dayOfWeek === second.weekday : found.first.equals(beside.first)
  return agrees
    ? found
    : unreadable(
        `${sayFullDate(found.first)} and “${sayFullDate(beside.first).slice(0, 3)}” do not go together; name one.`,
      )
}

function one(date: Day): Days {
  return { kind: 'days', first: date, last: date }
}

/** Monday to Friday; public holidays are not known here. */
function addBusinessDays(from: Day, count: number): Day {
  let day = from
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: Math.sign(count) })
    if (day.dayOfWeek <= FRIDAY) left -= 1
  }
  return day
}

function weekdayNear({ weekday, week }: Extract<DayWords, { kind: 'weekday' }>, { today, leaning }: DaySetting): Day {
  const inThisWeek = today.add({ days: weekday - today.dayOfWeek })
  if (week === 'this') return inThisWeek
  if (week === 'next') return inThisWeek.add({ weeks: 1 })
  if (week === 'last' || leaning === 'past') {
    return weekday < today.dayOfWeek ? inThisWeek : inThisWeek.subtract({ weeks: 1 })
  }
  return weekday > today.dayOfWeek ? inThisWeek : inThisWeek.add({ weeks: 1 })
}

function weekOf(day: Day, part: 'whole' | 'end'): Days {
  const monday = day.subtract({ days: day.dayOfWeek - 1 })
  const friday = monday.add({ days: FRIDAY - 1 })
  return { kind: 'days', first: part === 'end' ? friday : monday, last: friday }
}

function monthOf(day: Day, part: 'whole' | 'end'): Days {
  const last = day.with({ day: day.daysInMonth })
  return { kind: 'days', first: part === 'end' ? last : day.with({ day: 1 }), last }
}
