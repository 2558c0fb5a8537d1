import { Temporal } from 'temporal-polyfill'
import { zonedIn } from '../../wording/moments/moment.ts'
import { type Phrase, readPhrase } from './read-phrase.ts'
import { type Days, resolveDays } from './resolve-day.ts'
import { sayFullDate } from './say-typed.ts'
import { type TypedDay, type TypedSetting, type Unreadable, unreadable } from './typed-reading.ts'

const DAY_EXAMPLES = '“fri”, “in 4 days”, “12 Sep” or “2026-09-12”'

export interface TypedDaySetting extends TypedSetting {
  /** What "next week" or "this month" stands for; where it is left out, they are refused, because they are no day. */
  readonly stretch?: 'last-day'
}

/** What a person typed for a day: `fri`, `tomorrow`, `in 4 days`, `12/9`, `end of next week`, `2026-09-12`. */
export function readTypedDay(typed: string, setting: TypedDaySetting): TypedDay {
  const phrase = readPhrase(typed)
  if (phrase.rest !== '') return unreadable(`“${phrase.rest}” is not understood. Write a day like ${DAY_EXAMPLES}.`)
  if (phrase.clock || phrase.range || phrase.length !== undefined) {
    return unreadable(`“${typed.trim()}” has a time in it. Write the day alone, like ${DAY_EXAMPLES}.`)
  }
  const days = daysOf(phrase, setting)
  if (days === undefined) return unreadable(`“${typed.trim()}” names no day. Write one like ${DAY_EXAMPLES}.`)
  if (days.kind === 'unreadable') return days
  if (!days.first.equals(days.last) && setting.stretch === undefined) return unreadable(sayStretch(typed, days))
  return { kind: 'day', day: days.last.toString(), said: sayFullDate(days.last) }
}

/** The days that a phrase is about; undefined where it names none. */
export function daysOf(phrase: Phrase, setting: TypedSetting): Days | Unreadable | undefined {
  const now = zonedIn(setting.zone, setting.now)
  const [instant] = phrase.instants
  const told = instant !== undefined ? zonedIn(setting.zone, instant) : undefined
  const away = phrase.away !== undefined ? now.add({ minutes: phrase.away }) : undefined
  const fixed = told ?? away ?? (phrase.days.length === 0 && phrase.part?.today ? now : undefined)
  if (fixed) return { kind: 'days', first: fixed.toPlainDate(), last: fixed.toPlainDate() }
  return resolveDays(phrase.days, { today: now.toPlainDate(), region: setting.region, leaning: setting.leaning })
}

export function sayStretch(typed: string, { first, last }: Days): string {
  const [from, to] = [first, last].map((day) => sayFullDate(Temporal.PlainDate.from(day)))
  return `“${typed.trim()}” is no one day but ${from} to ${to}. Name one in it, or write “end of …”.`
}
