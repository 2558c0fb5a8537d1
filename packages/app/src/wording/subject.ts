import type { Case, Contact, Interview } from '@afterword/engine'
import type { Zones } from './moments/zones.ts'

/** What a page is about: a case, the wall clocks it is told in, and the source texts behind each rule. */
export interface Subject {
  readonly case: Case
  readonly zones: Zones
  readonly citations: ReadonlyMap<string, readonly string[]>
}

export function subjectOf(file: Case, now: string, citations: Subject['citations']): Subject {
  const reader = file.seeker.timeZone
  return { case: file, zones: { employer: file.opportunity.timeZone ?? reader, reader, now }, citations }
}

export function contactOf(file: Case, id: string | undefined): Contact | undefined {
  return file.contacts.find((contact) => contact.id === id)
}

export function interviewOf(file: Case, id: string | undefined): Interview | undefined {
  return file.interviews.find((interview) => interview.id === id)
}

/** A contact's name; who is not in the case keeps the id. */
export function nameOf(file: Case, id: string): string {
  return (contactOf(file, id)?.name ?? id).replaceAll(' ', '\u00a0')
}

/** `Dana Lee, Omar Haddad and Pia Holm` */
export function namesOf(file: Case, ids: readonly string[]): string {
  return listWords(ids.map((id) => nameOf(file, id)))
}

/** `a, b and c` */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** `the talk of round 2`, or the talk alone when there is but one. */
export function talkOf(file: Case, interviewId: string | undefined): string {
  const interview = interviewOf(file, interviewId)
  if (!interview) return 'the interview'
  return file.interviews.length > 1 ? `round ${interview.round}` : 'the interview'
}
