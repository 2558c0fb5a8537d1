import type { Case, Contact } from '../../../model/case.ts'
import { deliver } from '../deliver.ts'
import type { Assignment, ComposeOptions, Draft, Questions } from '../draft.ts'
import { raiseFirst } from '../fill-frame.ts'
import { allotNotes } from '../material/allot-notes.ts'
import { lastMeeting } from '../material/last-meeting.ts'
import { panelPosition } from '../material/panel-position.ts'
import { momentOf } from '../moment.ts'
import { sayDay } from '../say-day.ts'
import { thingSlots } from '../say-parts.ts'
import * as wording from '../wording/short-messages.ts'
import { createWriting, type Writing } from '../writing.ts'
import { deliverMessage, inParagraphs } from './message.ts'

/** What fits into an invitation (LinkedIn cuts at 300 for some accounts and at 200 for others). */
const INVITE_LENGTH = 200

/** An invitation to connect: why, and thanks for the interview (S3). */
export function composeInvite(assignment: Assignment, contact: Contact): Draft | Questions {
  const { caseFile, action } = assignment
  const interview = caseFile.interviews.find(({ id }) => id === action.interview) ?? meetingOf(assignment, contact)
  const writing = createWriting(assignment, contact, interview, panelPosition(caseFile, interview?.id, contact.id))
  const topic = interview && allotNotes(assignment, interview).get(contact.id)?.topic
  const thing = topic && topic.phrase.form !== 'statement' ? topic : undefined
  const full = thing && invite(writing, wording.INVITES_WITH_THING, thingSlots('topic', thing.phrase))
  const fitting = full !== undefined && [...full].length <= INVITE_LENGTH
  return deliver(writing, 'linkedin', {
    kind: 'linkedin-invite',
    body: fitting ? full : invite(writing, wording.INVITES, {}),
    uses: fitting && thing ? [thing] : [],
  })
}

function invite(writing: Writing, frames: readonly string[], more: Readonly<Record<string, string>>): string {
  return `Dear ${writing.slots['person']},\n${raiseFirst(writing.say('invite', frames, more))}\n${writing.slots['me']}`
}

/** Withdrawing from the search, without giving reasons that nobody noted. */
export function composeWithdrawal(assignment: Assignment, contact: Contact): Draft | Questions {
  const writing = createWriting(assignment, contact, meetingOf(assignment, contact), 0)
  return deliverMessage(writing, {
    kind: 'withdrawal',
    subjects: wording.WITHDRAWAL_SUBJECTS,
    paragraphs: inParagraphs(writing, [
      writing.say('opening', wording.WITHDRAWALS),
      writing.say('end', wording.WITHDRAWAL_ENDS),
    ]),
  })
}

/** Telling an employer about another one's offer, and asking for their decision. */
export function composeOfferNews(assignment: Assignment, contact: Contact): Draft | Questions {
  const writing = createWriting(assignment, contact, meetingOf(assignment, contact), 0)
  const day = assignment.options.offerRespondBy
  const news =
    day === undefined
      ? writing.say('news', wording.OFFERS_ELSEWHERE)
      : writing.say('news', wording.OFFERS_ELSEWHERE_WITH_DAY, { day: writing.sayDay(day) })
  return deliverMessage(writing, {
    kind: 'tell-about-offer',
    subjects: wording.OFFER_ELSEWHERE_SUBJECTS,
    paragraphs: inParagraphs(writing, [news, writing.say('question', wording.OFFER_QUESTIONS)]),
  })
}

/** After an interview to which nobody came. */
export function composeReschedule(assignment: Assignment, contact: Contact): Draft | Questions {
  const { caseFile, action } = assignment
  const missed = caseFile.interviews.find(({ id }) => id === action.interview)
  const writing = createWriting(assignment, contact, missed, 0)
  const planned = missed ? sayDay(writing.clock.dayOf(momentOf(missed.start)), writing.voice.spelling) : 'today'
  return deliverMessage(writing, {
    kind: 'ask-to-reschedule',
    subjects: wording.RESCHEDULE_SUBJECTS,
    paragraphs: inParagraphs(writing, [
      writing.say('opening', wording.RESCHEDULES, { planned }),
      writing.say('question', wording.RESCHEDULE_QUESTIONS),
    ]),
  })
}

/**
 * One or two sentences for a name that was misspelt in the last message. No plan proposes it; the draft's action is
 * `apology:<contact id>`. Undefined for an unknown contact.
 */
export function composeNameApology(
  caseFile: Case,
  contactId: string,
  options: ComposeOptions,
): Draft | Questions | undefined {
  const contact = caseFile.contacts.find(({ id }) => id === contactId)
  if (!contact) return undefined
  const { now } = options
  const action = {
    id: `apology:${contactId}`,
    kind: 'reply' as const,
    contact: contactId,
    channel: 'email' as const,
    opens: now,
    due: now,
    status: 'ready' as const,
    because: [{ rule: 'apology', why: 'The name was misspelt.' }],
  }
  const assignment: Assignment = { caseFile, action, options }
  const writing = createWriting(
    assignment,
    contact,
    meetingOf(assignment, contact),
    panelPosition(caseFile, undefined, contactId),
  )
  return deliverMessage(writing, {
    kind: 'reply',
    subjects: wording.NAME_APOLOGY_SUBJECTS,
    paragraphs: [writing.say('apology', wording.NAME_APOLOGIES)],
  })
}

function meetingOf({ caseFile, options }: Assignment, contact: Contact) {
  return lastMeeting(caseFile, contact, momentOf(options.now))
}
