import { type Clock, parseDay, parseInstant } from '@afterword/engine'
import type { EventTime, Invitation } from '../../../ports/invitations.ts'
import type { Reading } from '../../../ports/message-reader.ts'

/** What a calendar part proposes. `answer`: somebody's yes or no to an invitation, which is none to the user's note. */
export type CalendarReading =
  | { kind: 'answer'; evidence: string }
  | { kind: 'request' | 'cancel'; interview: Reading['interview']; evidence: string }

/** Reads the first calendar part that asks or answers something; undefined where there is none. */
export function readCalendar(invitations: readonly Invitation[], clock: Clock): CalendarReading | undefined {
  for (const invitation of invitations) {
    const evidence = `calendar ${invitation.method}: ${invitation.summary || invitation.uid}`
    if (invitation.method === 'REPLY' || invitation.method === 'REFRESH') return { kind: 'answer', evidence }
    const start = instantOf(invitation.start, clock)
    const end = invitation.end && instantOf(invitation.end, clock)
    const times = start === undefined ? undefined : { start, ...(end === undefined ? {} : { end }) }
    if (invitation.cancelled) return { kind: 'cancel', interview: times && { ...times, cancelled: true }, evidence }
    if (['REQUEST', 'PUBLISH', 'ADD'].includes(invitation.method))
      return { kind: 'request', interview: times, evidence }
  }
  return undefined
}

/** An event's time in the employer's zone, where it is a moment; a floating one is read on the employer's clock. */
function instantOf(time: EventTime, clock: Clock): string | undefined {
  if (time.kind === 'day') return undefined
  if (time.kind === 'instant') {
    const at = parseInstant(time.at)
    return at === undefined ? undefined : clock.format(at)
  }
  const day = parseDay(time.wall.slice(0, 10))
  const minutes = Number(time.wall.slice(11, 13)) * 60 + Number(time.wall.slice(14, 16))
  return day === undefined ? undefined : clock.format(clock.at(day, minutes))
}
