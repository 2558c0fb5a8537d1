import { Temporal } from 'temporal-polyfill'
import { zoneOfWindowsName } from './windows-zones.ts'

/**
 * The IANA zone that a TZID means: an IANA name, one behind a vendor's prefix
 * (`/freeassociation.sourceforge.net/Europe/Berlin`), or a Windows name. Undefined for a name of the writer's own.
 */
export function zoneOf(tzid: string): string | undefined {
  const name = tzid.trim().replaceAll(/^"|"$/g, '')
  const windows = zoneOfWindowsName(name)
  if (windows !== undefined) return windows
  if (isZone(name)) return name
  const parts = name.startsWith('/') ? name.split('/') : []
  return [parts.slice(-3), parts.slice(-2)].map((end) => end.join('/')).find(isZone)
}

/** Letters only: `+01:00` is an offset, not a zone. */
function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}
