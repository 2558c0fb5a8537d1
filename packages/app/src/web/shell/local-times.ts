import { Temporal } from 'temporal-polyfill'

/** A moment as form fields have it: `2026-09-22` and `14:30` on the wall clock of a zone. */
export interface LocalTime {
  readonly day: string
  readonly time: string
}

/** An instant in form fields, on the wall clock of an IANA zone. */
export function toLocal(instant: string, zone: string): LocalTime {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return { day: at.toPlainDate().toString(), time: at.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/**
 * What a day and a time in form fields mean on the wall clock of a zone: an instant with its offset. Undefined when they are
 * none. A time that a clock change skips is as much later.
 */
export function fromLocal(day: string | undefined, time: string | undefined, zone: string): string | undefined {
  try {
    return Temporal.PlainDate.from(day ?? '')
      .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time ?? '') })
      .toString({ timeZoneName: 'never', smallestUnit: 'second' })
  } catch {
    return undefined
  }
}

/** An instant some minutes later. */
export function plusMinutes(instant: string, minutes: number): string {
  const [offset = 'Z'] = /(Z|[+-]\d\d:\d\d)$/.exec(instant) ?? []
  const later = Temporal.Instant.from(instant).add({ minutes })
  return offset === 'Z' ? later.toString() : later.toZonedDateTimeISO(offset).toString({ timeZoneName: 'never' })
}

/** All time zones that this program knows, by name. */
export const TIME_ZONES: readonly string[] = Intl.supportedValuesOf('timeZone')

export function isTimeZone(zone: string | undefined): zone is string {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone ?? '')
    return true
  } catch {
    return false
  }
}
