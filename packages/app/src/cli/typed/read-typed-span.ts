import type { Temporal } from 'temporal-polyfill'
import { zonedIn } from '../../wording/moments/moment.ts'
import { type Phrase, readPhrase } from './read-phrase.ts'
import { placePhrase, type TypedMomentSetting } from './read-typed-moment.ts'
import { minuteOf, placeTime } from './resolve-time.ts'
import { sayFullSpan } from './say-typed.ts'
import type { ClockRange } from './time-words.ts'
import { type TypedSetting, type TypedSpan, unreadable } from './typed-reading.ts'

const EXAMPLES = '“mon 9-10:30”, “12 Sep 15:00 for 45 min” or “tomorrow 3-4pm”'
const HALF_DAY = 12 * 60
const DAY = 24 * 60
/** Longer than this is no interview but a slip. */
const LONGEST = 10 * 60

export interface TypedSpanSetting extends TypedSetting {
  /** How many minutes are meant where only a beginning is typed; left out: the end is asked for. */
  readonly length?: number
}

/** What a person typed for a beginning and an end: `mon 9-10:30`, `10:00 for 45 min`, two ISO 8601 instants. */
export function readTypedSpan(typed: string, setting: TypedSpanSetting): TypedSpan {
  const phrase = readPhrase(typed)
  if (phrase.rest !== '') return unreadable(`“${phrase.rest}” is not understood. Write a span like ${EXAMPLES}.`)
  const [from, to] = phrase.instants
  if (from !== undefined && to !== undefined) {
    return spanOf(zonedIn(setting.zone, from), zonedIn(setting.zone, to), undefined)
  }
  if (phrase.range) return readRange(typed, phrase, phrase.range, setting)
  const start = placePhrase(typed, phrase, phrase.clock, momentSetting(setting))
  if (start.kind === 'unreadable') return start
  const length = phrase.length ?? setting.length
  if (length === undefined) {
    return unreadable(`“${typed.trim()}” has no end. Write a span like ${EXAMPLES}.`)
  }
  return spanOf(start.at, start.at.add({ minutes: length }), start.remark)
}

function readRange(typed: string, phrase: Phrase, range: ClockRange, setting: TypedSpanSetting): TypedSpan {
  const from = minuteOf(range.from)
  if (from.kind === 'unreadable') return from
  const to = minuteOf(range.to)
  if (to.kind === 'unreadable') return to
  const start = placePhrase(typed, phrase, range.from, momentSetting(setting))
  if (start.kind === 'unreadable') return start
  const minutes = endAfter(from.minute, to.minute, range)
  const day = start.at.toPlainDate().add({ days: Math.floor(minutes / DAY) })
  const end = placeTime(day, minutes % DAY, setting.zone)
  if (end.kind === 'unreadable') return end
  return spanOf(start.at, end.at, start.remark ?? end.remark)
}

/** `11-1` goes on into the afternoon, `22:00-1:00` past midnight. */
function endAfter(from: number, to: number, { to: { half } }: ClockRange): number {
  if (to > from) return to
  const later = to + HALF_DAY
  return half === undefined && to < HALF_DAY && later > from ? later : to + DAY
}

function spanOf(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime, remark: string | undefined): TypedSpan {
  const minutes = (end.epochMilliseconds - start.epochMilliseconds) / 60_000
  const said = sayFullSpan(start, end)
  if (minutes <= 0) return unreadable(`${said}: the end comes before the beginning.`)
  if (minutes > LONGEST)
    return unreadable(`${said} is longer than a day of interviews. Write the end like ${EXAMPLES}.`)
  const [from, to] = [start.toInstant().toString(), end.toInstant().toString()]
  return { kind: 'span', start: from, end: to, said, ...(remark === undefined ? {} : { remark }) }
}

function momentSetting({ now, zone, region, leaning }: TypedSpanSetting): TypedMomentSetting {
  return { now, zone, region, leaning }
}
