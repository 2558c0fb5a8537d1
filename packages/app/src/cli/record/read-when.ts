import type { Case, Seeker } from '@afterword/engine'
import type { Door } from '../door.ts'
import { readTypedDay, type TypedDaySetting } from '../typed/read-typed-day.ts'
import { readTypedMoment, type TypedMomentSetting } from '../typed/read-typed-moment.ts'
import { readTypedSpan, type TypedSpanSetting } from '../typed/read-typed-span.ts'
import type { TypedSetting, Unreadable } from '../typed/typed-reading.ts'
import { stop } from './stop.ts'

/** What a person who lives there means when they say when something happened, or will. */
export function onMyClock({ timeZone, region }: Seeker, now: string, leaning: TypedSetting['leaning']): TypedSetting {
  return { now, zone: timeZone, region, leaning }
}

/** What is meant on the employer's clock: when an interview is, by when they decide. */
export function onTheirClock(
  { seeker, opportunity }: Case,
  now: string,
  leaning: TypedSetting['leaning'],
): TypedSetting {
  return { now, zone: opportunity.timeZone ?? seeker.timeZone, region: seeker.region, leaning }
}

/** A day behind `name`, as typed; undefined when it could not be read, and that was told. */
export function readDay(door: Door, name: string, typed: string, setting: TypedDaySetting) {
  return orStop(door, name, readTypedDay(typed, setting))
}

/** A moment behind `name`, as typed; undefined when it could not be read, and that was told. */
export function readMoment(door: Door, name: string, typed: string, setting: TypedMomentSetting) {
  return orStop(door, name, readTypedMoment(typed, setting))
}

/** A beginning and an end, as typed; undefined when they could not be read, and that was told. */
export function readSpan(door: Door, name: string, typed: string, setting: TypedSpanSetting) {
  return orStop(door, name, readTypedSpan(typed, setting))
}

function orStop<Reading extends { readonly kind: string }>(
  door: Door,
  name: string,
  reading: Reading | Unreadable,
): Exclude<Reading, Unreadable> | undefined {
  if (reading.kind === 'unreadable') return stop(door, `${name}: ${(reading as Unreadable).message}`)
  return reading as Exclude<Reading, Unreadable>
}
