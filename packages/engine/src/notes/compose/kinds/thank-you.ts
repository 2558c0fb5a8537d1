import type { Contact, Interview } from '../../../model/case.ts'
import { deliver } from '../deliver.ts'
import type { Assignment, Draft, PlacedNote, Questions } from '../draft.ts'
import { arrangeParts, layoutsFor } from '../layout.ts'
import { countWords, framed, isAboutWriter } from '../letter-form.ts'
import { type Allotment, allotNotes } from '../material/allot-notes.ts'
import { panelPosition } from '../material/panel-position.ts'
import { promisedThings } from '../material/promised-things.ts'
import { notesOf, type ReadNote } from '../material/read-notes.ts'
import { strengthFor } from '../material/strength-for.ts'
import { momentOf } from '../moment.ts'
import { askForCleaner, askForOwnTopic, askForPromise, askForTopic } from '../questions.ts'
import { sayNextStep } from '../say-next-step.ts'
import { sayChallenge, sayOpening, sayPromises, sayResource, saySecond, sayStrength } from '../say-parts.ts'
import { sayPassOn } from '../say-pass-on.ts'
import { subjectOf } from '../subject-of.ts'
import { THANK_YOU_SUBJECTS } from '../wording/subjects.ts'
import { INTERESTS, OPEN_ENDS } from '../wording/thank-you-interest.ts'
import { OFFERS_OF_MORE, REFLECTIONS } from '../wording/thank-you-reflection.ts'
import { createWriting, turnedToReader, type Writing } from '../writing.ts'

/** The length that a thank-you is written to, in words of the part between greeting and sign-off. */
const SHORT = 78
const LONG = 165
/** Below this a reflection does not suffice. */
const SCANT = 68

/** The thank-you to somebody who took part in the interview; with `passOnTo`, it thanks the others through them. */
export function composeThankYou(assignment: Assignment, contact: Contact, interview: Interview): Draft | Questions {
  const writing = createWriting(
    assignment,
    contact,
    interview,
    panelPosition(assignment.caseFile, interview.id, contact.id),
  )
  const { action } = assignment
  const allotment = allotNotes(assignment, interview).get(contact.id) ?? { unread: [] }
  const promises = action.includes?.includes('promised-material') ? promisedThings(writing) : { things: [], unread: [] }
  const asks = [...askAbout(writing, allotment), ...promises.unread.map((placed) => askForPromise(placed))]
  const { topic } = allotment
  if (topic === undefined || asks.length > 0) return { action: action.id, contact: contact.id, asks }

  const plain = writeThankYou(writing, allotment, topic, promises.things)
  return isAboutWriter(plain.text)
    ? writeThankYou(turnedToReader(writing), allotment, topic, promises.things).draft
    : plain.draft
}

function writeThankYou(
  writing: Writing,
  allotment: Allotment,
  topic: ReadNote,
  promised: readonly ReadNote[],
): { draft: Draft | Questions; text: string } {
  const { action } = writing.assignment
  const passOn = sayPassOn(writing, action.passOnTo ?? [])
  const next = sayNextStep(writing)
  const end = [
    passOn.text,
    sayPromises(
      writing,
      promised.map(({ phrase }) => phrase.text),
    ),
    next.text,
  ]
    .filter((text) => text !== '')
    .join(' ')
  const middle = middleOf(writing, allotment)
  const opening = sayOpening(writing, topic, isLate(writing))
  const reflection = writing.say('reflection', REFLECTIONS)
  const length = countWords([opening, ...middle.map(({ text }) => text), end].join(' '))
  const needsMore = length < SHORT || middle.every(({ note }) => note === undefined)
  const needsMuchMore = needsMore && length + countWords(reflection) < SCANT
  const more = needsMuchMore ? `${writing.say('offer', OFFERS_OF_MORE)} ` : ''
  const kept = length > LONG ? middle.filter(({ name }) => name !== 'second') : middle
  const paragraphs = arrangeParts(
    needsMore ? `${opening} ${reflection}` : opening,
    kept.map(({ text }) => text),
    `${more}${end}`,
    writing.pick('layout', layoutsFor(kept.length)),
  )
  const resource = sayResource(writing, topic)
  const draft = deliver(writing, action.channel === 'post' ? 'post' : 'email', {
    kind: 'thank-you',
    subject: subjectOf(writing, THANK_YOU_SUBJECTS, subjectSlots(topic)),
    body: framed(
      writing,
      resource === '' ? paragraphs : [...paragraphs.slice(0, -1), resource, ...paragraphs.slice(-1)],
    ),
    uses: [topic, ...kept.flatMap(({ note }) => note ?? []), ...promised, ...passOn.uses],
    ...(next.followUpOn === undefined ? {} : { followUpOn: next.followUpOn }),
  })
  return { draft, text: paragraphs.join(' ') }
}

interface MiddlePart {
  readonly name: string
  readonly text: string
  readonly note?: ReadNote
}

function middleOf(writing: Writing, allotment: Allotment): MiddlePart[] {
  const { opportunity } = writing.assignment.caseFile
  const strength = strengthFor(writing)
  const isInterested = (opportunity.interest ?? 'yes') === 'yes'
  const { challenge, second } = allotment
  return [
    ...(challenge ? [{ name: 'challenge', text: sayChallenge(writing, challenge), note: challenge }] : []),
    ...(second ? [{ name: 'second', text: saySecond(writing, second), note: second }] : []),
    ...(strength && opportunity.interest !== 'no' ? [{ name: 'strength', text: sayStrength(writing, strength) }] : []),
    { name: 'interest', text: isInterested ? writing.say('interest', INTERESTS) : writing.say('open-end', OPEN_ENDS) },
  ]
}

function askAbout(writing: Writing, allotment: Allotment): string[] {
  if (allotment.topic) return []
  if (allotment.unread.length > 0)
    return allotment.unread.slice(0, 2).map((placed) => askForCleaner(placed, writing.contact))
  const shared = sharedNotes(writing)
  return [shared.length > 0 ? askForOwnTopic(writing.contact) : askForTopic(writing.contact)]
}

function sharedNotes(writing: Writing): PlacedNote[] {
  return notesOf(writing.assignment, (writing.interview as Interview).id).filter(
    ({ note }) => note.contact === undefined,
  )
}

/** Subjects carry the topic only when it is a short thing. */
function subjectSlots(topic: ReadNote): Record<string, string> {
  return topic.phrase.form === 'statement' ? {} : { topic: topic.phrase.text }
}

function isLate(writing: Writing): boolean {
  const { interview, clock, today } = writing
  return interview !== undefined && today - clock.dayOf(momentOf(interview.end)) >= 3
}
