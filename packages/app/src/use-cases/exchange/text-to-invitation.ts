import { createClock, parseDay } from '@afterword/engine'
import type { Invitation, Participant } from '../../ports/calendar-files.ts'
import type { InvitationText } from './read-invitation-text.ts'
import type { NamedPerson } from './read-people.ts'
import { minutesOfDay } from './read-times.ts'

export type TextInvitation =
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  /** What a person has to say before there is a meeting. */
  | { readonly kind: 'incomplete'; readonly missing: readonly ('day' | 'start' | 'zone')[] }

/**
 * A text that was read, and perhaps corrected, as an invitation to be treated like one from a calendar. `zone`: the IANA
 * zone in which its times are meant where it names none. Whoever is named and not announced counts as having sent it.
 */
export function textToInvitation(reading: InvitationText, zone?: string): TextInvitation {
  const { day, start } = reading
  const meant = reading.zone ?? zone
  if (day === undefined || start === undefined || meant === undefined) {
    const parts = { day, start, zone: meant }
    return {
      kind: 'incomplete',
      missing: (['day', 'start', 'zone'] as const).filter((part) => parts[part] === undefined),
    }
  }
  const sender = reading.people.find(({ meets }) => !meets)
  return {
    kind: 'invitation',
    invitation: {
      method: null,
      uid: null,
      sequence: 0,
      summary: '',
      when: { kind: 'times', ...momentsOf(day, start, reading, meant), zone: meant },
      // A call has no place; the word tells that it is one.
      place: reading.place ?? (reading.format === 'video' ? 'Online' : undefined),
      link: reading.link,
      organizer: sender && toParticipant(sender),
      attendees: reading.people.filter(({ meets }) => meets).map(toParticipant),
      cancelled: false,
      recurring: false,
    },
  }
}

/** Without an end or a length it ends where it begins, which is asked about. */
function momentsOf(
  day: string,
  start: string,
  { end, minutes }: InvitationText,
  zone: string,
): { start: string; end: string } {
  const clock = createClock(zone)
  const epochDay = parseDay(day)
  if (epochDay === undefined) throw new Error(`The day that was read is none: ${day}`)
  const from = clock.at(epochDay, minutesOfDay(start))
  const until = end === undefined ? from + (minutes ?? 0) * 60_000 : clock.at(epochDay, minutesOfDay(end))
  return { start: clock.format(from), end: clock.format(Math.max(from, until)) }
}

function toParticipant({ name, title, email }: NamedPerson): Participant {
  return { kind: 'person', name, title, email, optional: false }
}
