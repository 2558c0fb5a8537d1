import type { Contact, Interview } from '../../../model/case.ts'
import type { Assignment, Draft, Questions } from '../draft.ts'
import { panelPosition } from '../material/panel-position.ts'
import { promisedThings } from '../material/promised-things.ts'
import { notesOf, type ReadNote, readNote, readTalkingPoints } from '../material/read-notes.ts'
import { joinNames, mentionOf } from '../names/address-person.ts'
import { askForCleaner, askForConcern, askForPromise, askForTopic } from '../questions.ts'
import { thingSlots } from '../say-parts.ts'
import * as wording from '../wording/recruiter.ts'
import { createWriting, type Writing } from '../writing.ts'
import { deliverMessage, inParagraphs } from './message.ts'

/** A worry about the interview, for the seeker's own recruiter. */
export function composeConcern(assignment: Assignment, contact: Contact, interview: Interview): Draft | Questions {
  const writing = createWriting(
    assignment,
    contact,
    interview,
    panelPosition(assignment.caseFile, interview.id, contact.id),
  )
  const { read, asks } = concernsOf(writing)
  if (asks.length > 0 || read.length === 0) {
    return {
      action: assignment.action.id,
      contact: contact.id,
      asks: asks.length > 0 ? asks : [askForConcern(contact)],
    }
  }
  return deliverMessage(writing, {
    kind: 'raise-concern',
    subjects: wording.CONCERN_SUBJECTS,
    paragraphs: inParagraphs(writing, [
      writing.say('opening', wording.CONCERN_OPENINGS),
      sayConcerns(writing, read, wording.CONCERNS_WITH_THING, wording.CONCERNS_WITH_STATEMENT),
      writing.say('end', wording.CONCERN_ENDS),
    ]),
    uses: read,
  })
}

/** The account of the interview that a recruiter waits for on the same day. */
export function composeDebrief(assignment: Assignment, contact: Contact, interview: Interview): Draft | Questions {
  const { caseFile, action } = assignment
  const writing = createWriting(assignment, contact, interview, panelPosition(caseFile, interview.id, contact.id))
  const people = caseFile.contacts.filter(({ id }) => interview.interviewers.includes(id))
  const points = readTalkingPoints(assignment, notesOf(assignment, interview.id), 'another')
  const things = points.filter(({ phrase }) => phrase.form !== 'statement').slice(0, 3)
  const topics = things.length > 0 ? things : points.slice(0, 1)
  const concerns = action.includes?.includes('concern') ? concernsOf(writing) : { read: [], asks: [] }
  const asks = [...(topics.length > 0 ? [] : people.slice(0, 1).map((person) => askForTopic(person))), ...concerns.asks]
  if (asks.length > 0) return { action: action.id, contact: contact.id, asks }
  const slots = { people: joinNames(people.map(mentionOf)), topics: joinNames(topics.map(({ phrase }) => phrase.text)) }
  return deliverMessage(writing, {
    kind: 'debrief-recruiter',
    subjects: wording.DEBRIEF_SUBJECTS,
    paragraphs: [
      `${writing.say('opening', wording.DEBRIEF_OPENINGS, slots)} ${writing.say('topics', things.length > 0 ? wording.DEBRIEF_TOPICS : wording.DEBRIEF_STATEMENTS, slots)}`,
      [
        concerns.read.length > 0
          ? sayConcerns(
              writing,
              concerns.read,
              wording.DEBRIEF_CONCERNS_WITH_THING,
              wording.DEBRIEF_CONCERNS_WITH_STATEMENT,
            )
          : '',
        sayStance(writing),
      ]
        .filter((text) => text !== '')
        .join(' '),
      writing.say('end', wording.DEBRIEF_ENDS),
    ],
    uses: [...topics, ...concerns.read],
  })
}

function sayStance(writing: Writing): string {
  const interest = writing.assignment.caseFile.opportunity.interest ?? 'yes'
  if (interest === 'yes') return writing.say('stance', wording.DEBRIEF_INTERESTED)
  return writing.say('stance', interest === 'unsure' ? wording.DEBRIEF_UNSURE : wording.DEBRIEF_NOT_INTERESTED)
}

function concernsOf(writing: Writing): { read: ReadNote[]; asks: string[] } {
  const { assignment, interview, contact } = writing
  const placed = notesOf(assignment, interview?.id ?? '').filter(({ note }) => note.kind === 'concern')
  const read = placed.map((one) => readNote(assignment, one, 'another'))
  return {
    read: read.filter((one) => one !== undefined),
    asks: placed.filter((_, at) => read[at] === undefined).map((one) => askForCleaner(one, contact)),
  }
}

function sayConcerns(
  writing: Writing,
  concerns: readonly ReadNote[],
  thingFrames: readonly string[],
  statementFrames: readonly string[],
): string {
  const things = concerns.filter(({ phrase }) => phrase.form !== 'statement')
  const statements = concerns.filter(({ phrase }) => phrase.form === 'statement')
  return [
    ...(things.length > 0 ? [writing.say('concern', thingFrames, concernSlots(things))] : []),
    ...statements.slice(0, 2).map(({ phrase }) => writing.say('concern', statementFrames, { concern: phrase.text })),
  ].join(' ')
}

function concernSlots(things: readonly ReadNote[]): Record<string, string> {
  const form = things.some(({ phrase }) => phrase.form === 'clause') ? 'clause' : 'noun-phrase'
  return thingSlots('concern', { form, text: joinNames(things.map(({ phrase }) => phrase.text)) })
}

/** What was promised in the interview, when it did not go with the thank-you. */
export function composePromisedMaterial(
  assignment: Assignment,
  contact: Contact,
  interview: Interview,
): Draft | Questions {
  const writing = createWriting(
    assignment,
    contact,
    interview,
    panelPosition(assignment.caseFile, interview.id, contact.id),
  )
  const { things, unread } = promisedThings(writing)
  if (things.length === 0 || unread.length > 0) {
    const asks = unread.map((placed) => askForPromise(placed))
    return {
      action: assignment.action.id,
      contact: contact.id,
      asks: asks.length > 0 ? asks : [`What did you promise ${mentionOf(contact)}?`],
    }
  }
  const thing = joinNames(things.map(({ phrase }) => phrase.text))
  return deliverMessage(writing, {
    kind: 'promised-material',
    subjects: wording.PROMISED_SUBJECTS,
    subjectSlots: { thing },
    paragraphs: inParagraphs(writing, [
      writing.say('opening', wording.PROMISED_OPENINGS, { thing }),
      writing.say('end', wording.PROMISED_ENDS),
    ]),
    uses: things,
  })
}
