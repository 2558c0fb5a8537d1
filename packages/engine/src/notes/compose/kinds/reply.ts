import type { Contact, Received } from '../../../model/case.ts'
import { formatDay } from '../../../time/day.ts'
import type { Assignment, Draft, Questions } from '../draft.ts'
import { lastMeeting } from '../material/last-meeting.ts'
import { momentOf } from '../moment.ts'
import { askWhatToAnswer } from '../questions.ts'
import * as wording from '../wording/replies.ts'
import { createWriting, type Writing } from '../writing.ts'
import { deliverMessage, inParagraphs, type Message } from './message.ts'

/** The answer to a message of theirs, by what the log says it was. */
export function composeReply(assignment: Assignment, contact: Contact): Draft | Questions {
  const { caseFile, action, options } = assignment
  const meeting = lastMeeting(caseFile, contact, momentOf(options.now))
  const index = caseFile.log.findIndex((entry) => entry.type === 'received' && `reply:${entry.id}` === action.id)
  const entry = caseFile.log[index]
  const writing = createWriting(assignment, contact, meeting, Math.max(0, index))
  const message = entry?.type === 'received' ? messageFor(writing, entry) : undefined
  return message
    ? deliverMessage(writing, message)
    : { action: action.id, contact: contact.id, asks: [askWhatToAnswer(contact)] }
}

function messageFor(writing: Writing, entry: Received): Message | undefined {
  switch (entry.kind) {
    case 'invitation':
      return of(writing, wording.INVITATION_SUBJECTS, [
        writing.say('invitation', wording.REPLIES_TO_INVITATION),
        writing.say('invitation-end', wording.INVITATION_ENDS),
      ])
    case 'on-hold':
      return of(writing, wording.REPLY_SUBJECTS, [
        writing.say('hold', wording.REPLIES_TO_HOLD),
        isInterested(writing) ? writing.say('hold-end', wording.HOLD_ENDS) : '',
      ])
    case 'offer':
      return of(writing, wording.OFFER_SUBJECTS, [
        writing.say('offer', wording.REPLIES_TO_OFFER),
        offerEnd(writing, entry),
      ])
    default:
      return answerToReply(writing, entry)
  }
}

function answerToReply(writing: Writing, entry: Received): Message | undefined {
  const end = writing.say('reply-end', isInterested(writing) ? wording.REPLY_ENDS : wording.REPLY_ENDS.slice(2, 4))
  const followUp = followUpSlots(writing, entry)
  if (entry.decisionBy !== undefined && isToCome(writing, entry.decisionBy)) {
    const decision = writing.sayDay(entry.decisionBy)
    const opening = writing.say('date', wording.REPLIES_WITH_DATE, { decision })
    const how = followUp ? `I will ${followUp.contactAgain} ${followUp.on}.` : ''
    return of(writing, wording.DATE_SUBJECTS, [opening, how, end], { decision })
  }
  if (!followUp) return undefined
  return of(writing, wording.REPLY_SUBJECTS, [writing.say('follow-up', wording.REPLIES_WITH_FOLLOW_UP, followUp), end])
}

function followUpSlots(writing: Writing, entry: Received): { contactAgain: string; on: string } | undefined {
  const { followUp } = entry
  const said = writing.clock.dayOf(momentOf(entry.at))
  const day = followUp?.on ?? (followUp?.inDays === undefined ? undefined : formatDay(said + followUp.inDays))
  if (!followUp || day === undefined || !isToCome(writing, day)) return undefined
  const contactAgain =
    followUp.channel === 'phone' ? 'call you' : followUp.channel === 'email' ? 'write to you' : 'be in touch'
  return { contactAgain, on: `on ${writing.sayDay(day)}` }
}

function offerEnd(writing: Writing, entry: Received): string {
  if (entry.respondBy === undefined || !isToCome(writing, entry.respondBy))
    return writing.say('offer-end', wording.OFFER_ENDS)
  return writing.say('offer-end', wording.OFFER_ENDS_WITH_DAY, { day: writing.sayDay(entry.respondBy) })
}

/** A day that has passed while the answer was put off is not promised any more. */
function isToCome(writing: Writing, day: string): boolean {
  return day >= formatDay(writing.today)
}

function isInterested(writing: Writing): boolean {
  return (writing.assignment.caseFile.opportunity.interest ?? 'yes') === 'yes'
}

function of(writing: Writing, subjects: readonly string[], sentences: readonly string[], subjectSlots = {}): Message {
  return { kind: 'reply', subjects, subjectSlots, paragraphs: inParagraphs(writing, sentences) }
}
