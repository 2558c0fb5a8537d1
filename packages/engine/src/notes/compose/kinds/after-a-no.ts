import type { Contact, Resource } from '../../../model/case.ts'
import type { Assignment, Draft, Questions } from '../draft.ts'
import { allotNotes } from '../material/allot-notes.ts'
import { lastMeeting } from '../material/last-meeting.ts'
import type { ReadNote } from '../material/read-notes.ts'
import { momentOf } from '../moment.ts'
import { askForResource } from '../questions.ts'
import { hasShorthand } from '../read/words.ts'
import { sayMonth } from '../say-day.ts'
import * as wording from '../wording/after-a-no.ts'
import { createWriting, type Writing } from '../writing.ts'
import { deliverMessage, inParagraphs } from './message.ts'
import { numberOf } from './number-of.ts'

/** The answer to a rejection: thanks, one question where it has not been asked, no appeal. */
export function composeRejectionReply(assignment: Assignment, contact: Contact): Draft | Questions {
  const writing = writingFor(assignment, contact, 0)
  const isAsking = assignment.action.includes?.includes('feedback-request') ?? false
  const topic = thingFor(writing)
  return deliverMessage(writing, {
    kind: 'rejection-reply',
    subjects: isAsking ? wording.REJECTION_SUBJECTS : wording.REJECTION_SUBJECTS_PLAIN,
    paragraphs: inParagraphs(writing, [
      writing.say('opening', wording.REJECTION_OPENINGS),
      topic ? writing.say('topic', wording.REJECTION_TOPICS, { topic: topic.phrase.text }) : '',
      isAsking ? writing.say('question', wording.FEEDBACK_QUESTIONS) : '',
      writing.say('end', wording.REJECTION_ENDS),
    ]),
    uses: topic ? [topic] : [],
  })
}

/** Thanks for feedback, whatever it was. */
export function composeFeedbackThanks(assignment: Assignment, contact: Contact): Draft | Questions {
  const writing = writingFor(assignment, contact, 0)
  return deliverMessage(writing, {
    kind: 'feedback-thanks',
    subjects: wording.FEEDBACK_SUBJECTS,
    paragraphs: inParagraphs(writing, [
      writing.say('opening', wording.FEEDBACK_THANKS),
      writing.say('use', wording.FEEDBACK_USES),
      writing.say('end', wording.FEEDBACK_ENDS),
    ]),
  })
}

/** A greeting with one thing to read, months later. */
export function composeKeepInTouch(assignment: Assignment, contact: Contact): Draft | Questions {
  const { caseFile, action } = assignment
  const writing = writingFor(assignment, contact, numberOf(action))
  const resource = caseFile.resources?.find(({ id }) => id === action.resource)
  if (!resource) return { action: action.id, contact: contact.id, asks: [askForResource(contact)] }
  const topic = thingFor(writing, resource)
  const month = writing.interview && sayMonth(writing.clock.dayOf(momentOf(writing.interview.start)))
  const slots = month === undefined ? {} : { month }
  const opening =
    topic && month !== undefined
      ? writing.say('opening', wording.KEEP_IN_TOUCH_OPENINGS_WITH_THING, { ...slots, topic: topic.phrase.text })
      : writing.say(
          'opening',
          month === undefined ? wording.KEEP_IN_TOUCH_OPENINGS_UNDATED : wording.KEEP_IN_TOUCH_OPENINGS,
          slots,
        )
  const title = resource.title.trim().replace(/[“”]/g, '"')
  return deliverMessage(writing, {
    kind: 'keep-in-touch',
    subjects: wording.KEEP_IN_TOUCH_SUBJECTS,
    subjectSlots: { title },
    paragraphs: [
      opening,
      `“${title}”\n${resource.url.trim()}`,
      [sayWhy(resource), writing.say('end', wording.KEEP_IN_TOUCH_ENDS)].join(' ').trim(),
    ],
    uses: topic ? [topic] : [],
  })
}

/** The reason to read it, where it is noted as "shows how …": then a sentence can be made of it. */
function sayWhy(resource: Resource): string {
  const why = resource.why?.trim().replace(/[\s.]+$/, '') ?? ''
  const isSentence =
    /^(?:it\s+)?(?:shows|explains|describes|covers|compares|gives|argues|tells|lists|collects|sums up)\s/i.test(why)
  return isSentence && !hasShorthand(why) && !/[?!;:]/.test(why)
    ? `It ${why.replace(/^it\s+/i, '').replace(/^\p{Lu}/u, (first) => first.toLowerCase())}.`
    : ''
}

function writingFor(assignment: Assignment, contact: Contact, position: number): Writing {
  return createWriting(
    assignment,
    contact,
    lastMeeting(assignment.caseFile, contact, momentOf(assignment.options.now)),
    position,
  )
}

/** A thing they talked about: the one that the resource is about, else the first. */
function thingFor(writing: Writing, resource?: Resource): ReadNote | undefined {
  const { assignment, interview, contact } = writing
  const allotment = interview && allotNotes(assignment, interview).get(contact.id)
  const notes = [allotment?.topic, allotment?.challenge, allotment?.second].filter((note) => note !== undefined)
  const things = notes.filter(({ phrase }) => phrase.form !== 'statement')
  if (!resource) return things[0]
  const matters = (resource.topics ?? []).map((topic) => topic.toLowerCase())
  return things.find(({ note }) => matters.some((topic) => note.text.toLowerCase().includes(topic)))
}
