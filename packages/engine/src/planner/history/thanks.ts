import type { Situation } from '../../etiquette/rule-hooks.ts'
import type { ContactId, Note } from '../../model/case.ts'
import { OFFICE_OPENS } from '../../time/hours.ts'
import type { EpochMs } from '../../time/instant.ts'
import type { Session } from './facts.ts'
import type { Message } from './message.ts'
import { primaryContact } from './reach.ts'
import { countsAsThanks } from './situation.ts'

/** A thank-you is better late than never until 09:00 of the seventh day after the interview (etiquette: *Thank-you*). */
const THANKS_DAYS = 7

/** The moment from which a thank-you for that interview is no longer proposed. */
export function thanksOver(s: Situation, session: Session): EpochMs {
  return s.facts.employer.at(session.endDay + THANKS_DAYS, OFFICE_OPENS)
}

/** The moment from which an interviewer's address is no longer looked for: seven days after the interview. */
export function searchOver(s: Situation, session: Session): EpochMs {
  return s.facts.employer.plusDays(session.end, THANKS_DAYS) + 1
}

/** One interviewer's part in one day: sessions that share the day and the interviewer count as one, the last. */
export interface Meeting {
  readonly session: Session
  readonly interviewer: ContactId
  /** All sessions of that day with them, the last included. */
  readonly sessions: readonly Session[]
}

/** The meetings that are over, by their last session and then by the panel's order. */
export function endedMeetings(s: Situation): Meeting[] {
  const meetings: Meeting[] = []
  for (const session of s.history.ended) {
    for (const interviewer of session.interview.interviewers) {
      const sessions = sessionsOfDay(s, session, interviewer)
      if (sessions.at(-1) === session) meetings.push({ session, interviewer, sessions })
    }
  }
  return meetings
}

/** All sessions held on that session's day with that interviewer, by end. */
export function sessionsOfDay(s: Situation, session: Session, interviewer: ContactId): Session[] {
  return s.facts.sessions.filter(
    (other) => other.held && other.endDay === session.endDay && other.interview.interviewers.includes(interviewer),
  )
}

/** The thank-you that reached that interviewer for one of those sessions: to them, or to be passed on to them. */
export function findThanks(s: Situation, sessions: readonly Session[], interviewer: ContactId): Message | undefined {
  return s.history.messages.find(
    (message) =>
      message.purpose === 'thank-you' &&
      countsAsThanks(message) &&
      (message.contact === interviewer || message.passOnTo.includes(interviewer)) &&
      sessions.some((session) => session.id === message.interview || isNamedFrom(s, message, session, interviewer)),
  )
}

/** A note about another session of the day, in which they had no part, that names them to be thanked. */
function isNamedFrom(s: Situation, message: Message, session: Session, interviewer: ContactId): boolean {
  if (!message.passOnTo.includes(interviewer) || message.at < session.end) return false
  const about = s.history.ended.find(({ id }) => id === message.interview)
  return about !== undefined && about.endDay === session.endDay && !about.interview.interviewers.includes(interviewer)
}

/** A note and the place it has in its interview's list. */
export interface OwnedNote {
  readonly note: Note
  readonly session: Session
}

/**
 * Notes of those sessions that are about that contact. A note without a contact belongs to the only interviewer, else
 * to all of them; a promise or a concern to the primary contact.
 */
export function notesFor(s: Situation, sessions: readonly Session[], contact: ContactId): OwnedNote[] {
  const found: OwnedNote[] = []
  for (const session of sessions) {
    for (const note of session.notes) {
      if (ownersOf(s, session, note).includes(contact)) found.push({ note, session })
    }
  }
  return found
}

/** Whose a note is. */
export function ownersOf(s: Situation, session: Session, note: Note): readonly ContactId[] {
  if (note.contact !== undefined) return [note.contact]
  const { interviewers } = session.interview
  if (interviewers.length === 1) return interviewers
  if (note.kind !== 'promise' && note.kind !== 'concern') return interviewers
  const primary = primaryContact(s)
  return primary ? [primary.id] : []
}
