import { Temporal } from 'temporal-polyfill'
import type { EpochMs } from './instant.ts'

/** A stretch of time in which a zone keeps one offset from UTC. */
interface Segment {
  from: EpochMs
  until: EpochMs
  offset: number
}

/** Offsets already asked for. Asking Temporal costs some 20 µs, a plan asks hundreds of times. */
const known = new Map<string, Segment[]>()

/** Whether `zone` is a time zone name that this runtime knows (`Europe/London`; not `+01:00`). */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/** Milliseconds by which wall clocks in `zone` are ahead of UTC at that moment. Throws for an unknown zone. */
export function offsetAt(zone: string, at: EpochMs): number {
  let segments = known.get(zone)
  if (!segments) {
    segments = []
    known.set(zone, segments)
  }
  for (const segment of segments) {
    if (segment.from <= at && at < segment.until) return segment.offset
  }
  const segment = readSegment(zone, at)
  segments.push(segment)
  return segment.offset
}

function readSegment(zone: string, at: EpochMs): Segment {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const previous = zoned.add({ milliseconds: 1 }).getTimeZoneTransition('previous')
  const next = zoned.getTimeZoneTransition('next')
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: zoned.offsetNanoseconds / 1e6,
  }
}
