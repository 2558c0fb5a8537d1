import type { Contact, Interview } from '../../model/case.ts'
import type { Assignment } from './draft.ts'
import { notesOf, type ReadNote, readTalkingPoints } from './material/read-notes.ts'
import { joinNames, mentionOf } from './names/address-person.ts'
import { FOR_WHAT, FOR_WHAT_STATEMENTS, PASS_ON, PASS_ON_TO_ONE } from './wording/extras.ts'
import type { Writing } from './writing.ts'

interface PassedOn {
  readonly text: string
  readonly uses: readonly ReadNote[]
}

/** The request to pass thanks on to others, with what for where that is noted and they are at most three. */
export function sayPassOn(writing: Writing, ids: readonly string[]): PassedOn {
  const { assignment, interview } = writing
  const people = assignment.caseFile.contacts.filter(({ id }) => ids.includes(id))
  if (people.length === 0) return { text: '', uses: [] }
  const topics = people.map((person) =>
    interview && people.length <= 3 ? topicToPassOn(assignment, interview, person.id) : undefined,
  )
  const named = people.map((person, at) => nameWithTopic(person, topics[at], at))
  return {
    text: writing.say('pass-on', people.length > 1 ? PASS_ON : PASS_ON_TO_ONE, { people: joinNames(named) }),
    uses: topics.filter((topic) => topic !== undefined),
  }
}

/** "Pia Holm for what I heard about the new labels"; only the name without a topic. */
export function nameWithTopic(person: Contact, topic: ReadNote | undefined, at: number): string {
  if (!topic) return mentionOf(person)
  const frames = topic.phrase.form === 'statement' ? FOR_WHAT_STATEMENTS : FOR_WHAT
  const frame = frames[at % frames.length] as string
  return frame.replace('{person}', () => mentionOf(person)).replace('{topic}', () => topic.phrase.text)
}

/**
 * What somebody else reads about a conversation with that person: noted in this interview, or in another one (sessions
 * of one day are thanked for together), or, for the first interviewer, for everyone.
 */
export function topicToPassOn(assignment: Assignment, interview: Interview, person: string): ReadNote | undefined {
  const others = assignment.caseFile.interviews.filter(({ id }) => id !== interview.id)
  const ofPerson = [interview, ...others].flatMap(({ id }) =>
    notesOf(assignment, id).filter(({ note }) => note.contact === person),
  )
  const shared = notesOf(assignment, interview.id).filter(({ note }) => note.contact === undefined)
  const notes = interview.interviewers[0] === person ? [...ofPerson, ...shared] : ofPerson
  const read = readTalkingPoints(assignment, notes, 'another')
  return read.find(({ phrase }) => phrase.form !== 'statement') ?? read[0]
}
