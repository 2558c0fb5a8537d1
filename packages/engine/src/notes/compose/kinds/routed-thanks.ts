import type { Contact, Interview } from '../../../model/case.ts'
import { deliver } from '../deliver.ts'
import type { Assignment, Draft, Questions } from '../draft.ts'
import { arrangeParts, layoutsFor } from '../layout.ts'
import { framed, isAboutWriter } from '../letter-form.ts'
import { panelPosition } from '../material/panel-position.ts'
import { promisedThings } from '../material/promised-things.ts'
import { isTalkingPoint, notesOf, type ReadNote } from '../material/read-notes.ts'
import { strengthFor } from '../material/strength-for.ts'
import { joinNames } from '../names/address-person.ts'
import { askForCleaner, askForPromise, askForTopic } from '../questions.ts'
import { sayNextStep } from '../say-next-step.ts'
import { sayPromises, sayStrength } from '../say-parts.ts'
import { nameWithTopic, topicToPassOn } from '../say-pass-on.ts'
import { subjectOf } from '../subject-of.ts'
import { ROUTED_INTERESTS, ROUTED_OPENINGS, ROUTED_REQUESTS, ROUTED_SUBJECTS } from '../wording/routed-thanks.ts'
import { OPEN_ENDS } from '../wording/thank-you-interest.ts'
import { createWriting, turnedToReader, type Writing } from '../writing.ts'

/** The message to somebody who was not in the interview (a recruiter, a coordinator), asking to pass thanks on. */
export function composeRoutedThanks(assignment: Assignment, contact: Contact, interview: Interview): Draft | Questions {
  const { action, caseFile } = assignment
  const writing = createWriting(assignment, contact, interview, panelPosition(caseFile, interview.id, contact.id))
  const ids = action.passOnTo ?? interview.interviewers
  const people = caseFile.contacts.filter(({ id }) => ids.includes(id) && id !== contact.id)
  const topics = people.map((person) => ({ person, topic: topicToPassOn(assignment, interview, person.id) }))
  const promises = action.includes?.includes('promised-material') ? promisedThings(writing) : { things: [], unread: [] }
  const asks = [
    ...(topics.some(({ topic }) => topic)
      ? []
      : people.slice(0, 1).map((person) => askAbout(assignment, interview, person))),
    ...promises.unread.map((placed) => askForPromise(placed)),
  ]
  if (asks.length > 0 || people.length === 0)
    return { action: action.id, contact: contact.id, asks: asks.length > 0 ? asks : [askForTopic(contact)] }

  const write = (voice: Writing) => writeRouted(voice, topics, promises.things)
  const plain = write(writing)
  return isAboutWriter(plain.text) ? write(turnedToReader(writing)).draft : plain.draft
}

interface Thanked {
  readonly person: Contact
  readonly topic: ReadNote | undefined
}

function writeRouted(
  writing: Writing,
  topics: readonly Thanked[],
  promised: readonly ReadNote[],
): { draft: Draft | Questions; text: string } {
  const named = topics.map(({ person, topic }, at) => nameWithTopic(person, topic, at + writing.position))
  const request = writing.say('request', ROUTED_REQUESTS, { people: joinNames(named) })
  const strength = strengthFor(writing)
  const isInterested = (writing.assignment.caseFile.opportunity.interest ?? 'yes') === 'yes'
  const middle = [
    request,
    ...(strength && isInterested ? [sayStrength(writing, strength)] : []),
    isInterested ? writing.say('interest', ROUTED_INTERESTS) : writing.say('open-end', OPEN_ENDS),
  ]
  const next = sayNextStep(writing)
  const material = sayPromises(
    writing,
    promised.map(({ phrase }) => phrase.text),
  )
  const end = [material, next.text].filter((text) => text !== '').join(' ')
  const layouts = layoutsFor(middle.length).filter(({ order }) => order[0] === 0)
  const paragraphs = arrangeParts(
    writing.say('routed-opening', ROUTED_OPENINGS),
    middle,
    end,
    writing.pick('layout', layouts),
  )
  const draft = deliver(writing, 'email', {
    kind: 'thank-you',
    subject: subjectOf(writing, ROUTED_SUBJECTS),
    body: framed(writing, paragraphs),
    uses: [...topics.flatMap(({ topic }) => topic ?? []), ...promised],
    ...(next.followUpOn === undefined ? {} : { followUpOn: next.followUpOn }),
  })
  return { draft, text: paragraphs.join(' ') }
}

function askAbout(assignment: Assignment, interview: Interview, person: Contact): string {
  const jotted = notesOf(assignment, interview.id).find(
    (placed) => placed.note.contact === person.id && isTalkingPoint(placed),
  )
  return jotted ? askForCleaner(jotted, person) : askForTopic(person)
}
