import type { Contact } from '../../../model/case.ts'
import { formatDay } from '../../../time/day.ts'
import { channelOf, deliver } from '../deliver.ts'
import type { Assignment, Draft, Questions } from '../draft.ts'
import { arrangeParts, layoutsFor } from '../layout.ts'
import { framed } from '../letter-form.ts'
import { allotNotes } from '../material/allot-notes.ts'
import { decisionDayOf } from '../material/known-dates.ts'
import { lastMeeting } from '../material/last-meeting.ts'
import type { ReadNote } from '../material/read-notes.ts'
import { isOnHold, isTold } from '../material/what-they-said.ts'
import { momentOf } from '../moment.ts'
import { sayResource, thingSlots } from '../say-parts.ts'
import { subjectOf } from '../subject-of.ts'
import * as wording from '../wording/check-in.ts'
import { createWriting, type Writing } from '../writing.ts'
import { composeCheckInCall } from './calls.ts'
import { numberOf } from './number-of.ts'

/** The question how things stand, by e-mail or (voicemail and call script) by phone. */
export function composeCheckIn(assignment: Assignment, contact: Contact): Draft | Questions {
  const { caseFile, action, options } = assignment
  const meeting = lastMeeting(caseFile, contact, momentOf(options.now))
  const writing = createWriting(assignment, contact, meeting, numberOf(action))
  if (channelOf(writing) === 'phone') return composeCheckInCall(writing)
  const note = topicFor(writing)
  const thanks = action.includes?.includes('late-thank-you') ? sayLateThanks(writing, note) : ''
  const isInterested = (caseFile.opportunity.interest ?? 'yes') === 'yes'
  const canNameTopic =
    note !== undefined && note.phrase.form !== 'statement' && thanks === '' && writing.position % 2 === 1
  const interest = canNameTopic
    ? writing.say('still', wording.STILL_WITH_TOPIC, thingSlots('topic', note.phrase))
    : writing.say('still', wording.STILL_INTERESTED)
  const ask = sayQuestion(writing)
  const middle = isInterested ? [interest] : []
  const end = writing.say('no-hurry', wording.NO_HURRY)
  const paragraphs = arrangeParts(
    ask,
    middle,
    end,
    writing.pick(
      'layout',
      layoutsFor(middle.length).filter(({ cuts }) => cuts.length <= 2),
    ),
  )
  const resource = sayResource(writing, canNameTopic ? note : undefined)
  return deliver(writing, 'email', {
    kind: 'check-in',
    subject: subjectOf(writing, wording.CHECK_IN_SUBJECTS),
    body: framed(writing, [thanks, ...paragraphs, resource]),
    uses: note && (canNameTopic || thanks !== '') ? [note] : [],
  })
}

/** What the message may mention of the conversation: another thing each time. */
function topicFor(writing: Writing): ReadNote | undefined {
  const { assignment, contact, interview, position } = writing
  const allotment = interview && allotNotes(assignment, interview).get(contact.id)
  const notes = [allotment?.topic, allotment?.challenge, allotment?.second].filter((note) => note !== undefined)
  return notes[Math.floor(position / 2) % Math.max(1, notes.length)]
}

function sayQuestion(writing: Writing): string {
  const { caseFile } = writing.assignment
  if (isTold(writing)) return writing.say('ask', wording.AS_TOLD)
  if (isOnHold(caseFile, writing.now)) return writing.say('ask', wording.ON_HOLD)
  if (writing.position > 1) return writing.say('ask', wording.AGAIN)
  const decision = decisionDayOf(caseFile, writing.clock, writing.now)
  return decision !== undefined && decision <= formatDay(writing.today)
    ? writing.say('ask', wording.AFTER_DATE, { decision: writing.sayDay(decision) })
    : writing.say('ask', wording.WITHOUT_DATE)
}

function sayLateThanks(writing: Writing, note: ReadNote | undefined): string {
  if (!note) return writing.say('late-thanks', wording.LATE_THANKS)
  const frames = note.phrase.form === 'statement' ? wording.LATE_THANKS_WITH_STATEMENT : wording.LATE_THANKS_WITH_THING
  return writing.say('late-thanks', frames, { topic: note.phrase.text })
}
