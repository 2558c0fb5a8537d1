import type { Contact, ContactId, Seeker } from '@afterword/engine'
import type { Invitation, Participant } from '../../ports/calendar-files.ts'
import { newId } from '../record/new-id.ts'
import { findContact, isSameAddress, isSameName } from './find-contact.ts'
import type { Answers, KnownSoFar, Question } from './invitation-proposal.ts'
import { readableName } from './readable-name.ts'

export interface InvitedPeople {
  readonly interviewers: readonly ContactId[]
  readonly newContacts: readonly Contact[]
  readonly completedContacts: readonly Contact[]
  readonly questions: readonly Question[]
}

const SENDS_ONLY = /^(?:no-?reply|do-?not-?reply|notifications?|calendar(?:-notification)?)(?:[+@-]|$)/i

/**
 * Who comes: the attendees, matched by address with those known. Whoever organized it is a contact too, and an
 * interviewer only if listed or said so. Rooms, mailing lists, senders that take no mail and the seeker are no contacts.
 */
export function readPeople(
  invitation: Pick<Invitation, 'attendees' | 'organizer'>,
  known: KnownSoFar,
  answers: Answers,
): InvitedPeople {
  const isOther = (person: Participant) => isPerson(person) && !isSeeker(person, known.seeker)
  const attendees = invitation.attendees.map(readName)
  const senders = invitation.organizer ? [readName(invitation.organizer)] : []
  const listed = [...senders, ...attendees]
  const others = (people: readonly Participant[]) => people.map((person) => complete(person, listed)).filter(isOther)
  const [organizer] = others(senders)
  const people = [...known.contacts]
  const newContacts: Contact[] = []
  const completedContacts: Contact[] = []
  const questions: Question[] = []

  const enter = (person: Participant): ContactId | undefined => {
    const name = nameOf(person, answers)
    const found = findContact(people, { name, email: person.email })
    if (found) {
      if (found.email === undefined && person.email !== undefined) {
        const completed = { ...found, email: person.email }
        people.splice(people.indexOf(found), 1, completed)
        const entered = newContacts.indexOf(found)
        if (entered >= 0) newContacts.splice(entered, 1, completed)
        else completedContacts.push(completed)
      }
      return found.id
    }
    if (name === undefined) {
      if (person.email !== undefined) questions.push({ kind: 'name', email: person.email })
      return undefined
    }
    const id = newId(
      name,
      people.map((contact) => contact.id),
      'person',
    )
    const role = answers.roles?.[id]
    if (role === undefined) questions.push({ kind: 'role', contact: id })
    const contact: Contact = {
      id,
      name,
      role: role ?? 'other',
      ...(person.title === undefined ? {} : { title: person.title }),
      ...(person.email === undefined ? {} : { email: person.email }),
    }
    people.push(contact)
    newContacts.push(contact)
    return id
  }

  const interviewers = new Set(others(attendees).flatMap((person) => enter(person) ?? []))
  const sender = organizer && enter(organizer)
  if (sender !== undefined && !interviewers.has(sender)) {
    if (answers.interviewsToo === undefined) questions.push({ kind: 'interviews-too', contact: sender })
    else if (answers.interviewsToo.includes(sender)) interviewers.add(sender)
  }
  return { interviewers: [...interviewers], newContacts, completedContacts, questions: unrepeated(questions) }
}

/** Invitations name one person twice, once with the name and once with the address alone. */
function complete(person: Participant, listed: readonly Participant[]): Participant {
  const { name, email } = person
  const twin = listed.find(
    (other) =>
      other.kind === person.kind &&
      ((name === undefined && other.name !== undefined && isSameAddress(other.email, email)) ||
        (email === undefined && other.email !== undefined && name !== undefined && name === other.name)),
  )
  return twin ? { ...person, name: name ?? twin.name, email: email ?? twin.email } : person
}

function isPerson({ kind, email }: Participant): boolean {
  return kind === 'person' && !SENDS_ONLY.test(email ?? '')
}

function isSeeker({ name, email }: Participant, seeker: Seeker): boolean {
  return isSameAddress(email, seeker.email) || (name !== undefined && isSameName(name, seeker.name))
}

/** The name as one would write it; an address or signs in its place are none. */
function readName(person: Participant): Participant {
  const name = readableName(person.name ?? '')
  return { ...person, name: /\p{L}/u.test(name) && !name.includes('@') ? name : undefined }
}

function nameOf({ name, email }: Participant, { names }: Answers): string | undefined {
  return (email === undefined ? undefined : names?.[email]) ?? name
}

function unrepeated(questions: readonly Question[]): Question[] {
  return questions.filter(
    (question, at) => questions.findIndex((other) => JSON.stringify(other) === JSON.stringify(question)) === at,
  )
}
