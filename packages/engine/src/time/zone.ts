import { Temporal } from 'temporal-polyfill'
import type { EpochMs } from './instant.ts'

/** A stretch of time in which a zone keeps one offset from UTC, milliseconds; null: since ever, for ever. */
export interface ZoneStretch {
  readonly from: EpochMs | null
  readonly until: EpochMs | null
  readonly offset: number
}

/** Offsets already asked for. Asking Temporal costs some 20 µs, a plan asks hundreds of times. */
const known = new Map<string, ZoneStretch[]>()

/** The stretches of zones that were asked for so far, to be kept for the next start. */
export function knownZones(): Readonly<Record<string, readonly ZoneStretch[]>> {
  return Object.fromEntries(known)
}

/**
 * Takes stretches that were kept: the first question to a runtime about any zone takes it some 25 ms. They must come from the
 * same edition of the time zone database.
 */
export function learnZones(kept: Readonly<Record<string, readonly ZoneStretch[]>>): void {
  for (const [zone, stretches] of Object.entries(kept)) {
    if (!known.has(zone)) known.set(zone, [...stretches])
  }
}

/** Whether `zone` is a time zone name that this runtime knows (`Europe/London`; not `+01:00`). */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  if (known.has(zone)) return true
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/** Milliseconds by which wall clocks in `zone` are ahead of UTC at that moment. Throws for an unknown zone. */
export function offsetAt(zone: string, at: EpochMs): number {
  const stretches = known.get(zone)
  for (const { from, until, offset } of stretches ?? []) {
    if ((from === null || from <= at) && (until === null || at < until)) return offset
  }
  const stretch = readStretch(zone, at)
  if (stretches) stretches.push(stretch)
  else known.set(zone, [stretch])
  return stretch.offset
}

function readStretch(zone: string, at: EpochMs): ZoneStretch {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const previous = zoned.add({ milliseconds: 1 }).getTimeZoneTransition('previous')
  const next = zoned.getTimeZoneTransition('next')
  return {
    from: previous?.epochMilliseconds ?? null,
    until: next?.epochMilliseconds ?? null,
    offset: zoned.offsetNanoseconds / 1e6,
  }
}
