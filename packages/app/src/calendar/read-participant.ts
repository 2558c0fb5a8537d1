import type ICAL from 'ical.js'
import type { Participant } from '../ports/calendar-files.ts'

/** Who stands in an ORGANIZER or ATTENDEE line. */
export function readParticipant(property: ICAL.Property): Participant {
  const address = String(property.getFirstValue() ?? '')
  const email = readEmail(address) ?? readEmail(property.getFirstParameter('email') ?? '')
  const name = (property.getFirstParameter('cn') ?? '').trim().replaceAll(/^["']+|["']+$/g, '')
  return {
    kind: readKind(property.getFirstParameter('cutype') ?? ''),
    // Google writes the address once more where it knows no name.
    ...(name !== '' && name.toLowerCase() !== email?.toLowerCase() ? { name } : {}),
    ...(email === undefined ? {} : { email }),
    optional: /^(?:OPT|NON)-PARTICIPANT$/i.test(property.getFirstParameter('role') ?? ''),
  }
}

/** RFC 5545, 3.2.3. Rooms and projectors are invited as people are. */
function readKind(type: string): Participant['kind'] {
  if (/^(?:ROOM|RESOURCE)$/i.test(type)) return 'room'
  return /^GROUP$/i.test(type) ? 'group' : 'person'
}

function readEmail(address: string): string | undefined {
  const bare = address.trim().replace(/^mailto:/i, '')
  return /^[^\s@]+@[^\s@]+$/.test(bare) ? bare : undefined
}
