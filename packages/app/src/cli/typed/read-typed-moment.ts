import type { Temporal } from 'temporal-polyfill'
import { compareInstants, zonedIn } from '../../wording/moments/moment.ts'
import { type Phrase, readPhrase } from './read-phrase.ts'
import { daysOf, sayStretch } from './read-typed-day.ts'
import { minuteOf, type Placed, placeTime } from './resolve-time.ts'
import { sayFullMoment } from './say-typed.ts'
import type { ClockWords } from './time-words.ts'
import { type TypedMoment, type TypedSetting, type Unreadable, unreadable } from './typed-reading.ts'

const EXAMPLES = '“tomorrow 3pm”, “fri 15:00”, “in 2 hours” or “2026-09-12 15:00”'

export interface TypedMomentSetting extends TypedSetting {
  /** The minute since midnight that is meant where a day is named alone (540 is 9:00); left out: a time is asked for. */
  readonly minute?: number
}

/** What a person typed for a moment: `tomorrow 3pm`, `in 2 hours`, `this evening`, `noon`, a full ISO 8601 instant. */
export function readTypedMoment(typed: string, setting: TypedMomentSetting): TypedMoment {
  const phrase = readPhrase(typed)
  if (phrase.rest !== '') return unreadable(`“${phrase.rest}” is not understood. Write a time like ${EXAMPLES}.`)
  if (phrase.range || phrase.length !== undefined) {
    return unreadable(`“${typed.trim()}” has a beginning and an end. Write one time, like ${EXAMPLES}.`)
  }
  const placed = placePhrase(typed, phrase, phrase.clock, setting)
  if (placed.kind === 'unreadable') return placed
  const { at, remark } = placed
  const instant = at.toInstant().toString()
  return { kind: 'moment', instant, said: sayFullMoment(at), ...(remark === undefined ? {} : { remark }) }
}

/** Where on the zone's clock a phrase with that time in it lies. */
export function placePhrase(
  typed: string,
  phrase: Phrase,
  clock: ClockWords | undefined,
  setting: TypedMomentSetting,
): Placed {
  const now = zonedIn(setting.zone, setting.now)
  const [instant] = phrase.instants
  if (instant !== undefined) return { kind: 'placed', at: zonedIn(setting.zone, instant) }
  if (phrase.away !== undefined) return { kind: 'placed', at: now.add({ minutes: phrase.away }) }
  const minute = minuteIn(phrase, clock, setting)
  if (minute !== undefined && minute.kind === 'unreadable') return minute
  const days = daysOf(phrase, setting)
  if (days === undefined) {
    if (minute === undefined || !(clock || phrase.part)) {
      return unreadable(`“${typed.trim()}” tells no time. Write one like ${EXAMPLES}.`)
    }
    return placeNear(now, minute.minute, setting)
  }
  if (days.kind === 'unreadable') return days
  if (!days.first.equals(days.last)) return unreadable(sayStretch(typed, days))
  if (minute === undefined) {
    return unreadable(`“${typed.trim()}” names a day. Say the time too: “${typed.trim()} 15:00”.`)
  }
  return placeTime(days.first, minute.minute, setting.zone)
}

/** A time without a day: today's where that leans the right way, else tomorrow's or yesterday's. */
function placeNear(now: Temporal.ZonedDateTime, minute: number, { zone, leaning }: TypedMomentSetting): Placed {
  const today = placeTime(now.toPlainDate(), minute, zone)
  if (today.kind === 'unreadable') return today
  const order = compareInstants(today.at.toInstant().toString(), now.toInstant().toString())
  const fits = leaning === 'past' ? order <= 0 : order > 0
  const days = leaning === 'past' ? -1 : 1
  return fits ? today : placeTime(now.toPlainDate().add({ days }), minute, zone)
}

function minuteIn(
  { part }: Phrase,
  clock: ClockWords | undefined,
  { minute }: TypedMomentSetting,
): { readonly kind: 'minute'; readonly minute: number } | Unreadable | undefined {
  if (clock) return minuteOf(clock)
  const usual = part?.minute ?? minute
  return usual === undefined ? undefined : { kind: 'minute', minute: usual }
}
