import type { Case, Contact, Interview } from '../../model/case.ts'
import type { Action } from '../../model/plan.ts'
import type { Assignment, ComposeOptions, Draft, Questions } from './draft.ts'
import { composeFeedbackThanks, composeKeepInTouch, composeRejectionReply } from './kinds/after-a-no.ts'
import { composeNameCheck } from './kinds/calls.ts'
import { composeCheckIn } from './kinds/check-in.ts'
import { composeClosingNote } from './kinds/closing-note.ts'
import { composeHandwritten } from './kinds/handwritten-note.ts'
import { composeConcern, composeDebrief, composePromisedMaterial } from './kinds/recruiter.ts'
import { composeReply } from './kinds/reply.ts'
import { composeRoutedThanks } from './kinds/routed-thanks.ts'
import { composeInvite, composeOfferNews, composeReschedule, composeWithdrawal } from './kinds/short-messages.ts'
import { composeThankYou } from './kinds/thank-you.ts'

/**
 * Writes the message that an action asks for, from the case alone: the same case, action and moment give the same
 * text. What is not known is asked for. Undefined for an action that has nothing to write (a debrief, finding an
 * address) or whose contact or interview is not in the case.
 *
 * Days are said as in the employer's time zone and the English of the employer's region. Throws a RangeError when
 * `options.now` is no instant.
 */
export function composeNote(caseFile: Case, action: Action, options: ComposeOptions): Draft | Questions | undefined {
  const contact = caseFile.contacts.find(({ id }) => id === action.contact)
  if (!contact) return undefined
  const assignment: Assignment = { caseFile, action, options }
  const interview = caseFile.interviews.find(({ id }) => id === action.interview)
  return interview
    ? (composeForInterview(assignment, contact, interview) ?? composeForContact(assignment, contact))
    : composeForContact(assignment, contact)
}

/** The drafts (and questions) of a plan's actions, in their order, without those that have nothing to write. */
export function composeAll(caseFile: Case, actions: readonly Action[], options: ComposeOptions): (Draft | Questions)[] {
  return actions.map((action) => composeNote(caseFile, action, options)).filter((written) => written !== undefined)
}

function composeForInterview(
  assignment: Assignment,
  contact: Contact,
  interview: Interview,
): Draft | Questions | undefined {
  switch (assignment.action.kind) {
    case 'thank-you':
      return interview.interviewers.includes(contact.id)
        ? composeThankYou(assignment, contact, interview)
        : composeRoutedThanks(assignment, contact, interview)
    case 'handwritten-note':
      return composeHandwritten(assignment, contact, interview)
    case 'promised-material':
      return composePromisedMaterial(assignment, contact, interview)
    case 'raise-concern':
      return composeConcern(assignment, contact, interview)
    case 'debrief-recruiter':
      return composeDebrief(assignment, contact, interview)
    default:
      return undefined
  }
}

function composeForContact(assignment: Assignment, contact: Contact): Draft | Questions | undefined {
  switch (assignment.action.kind) {
    case 'check-in':
      return composeCheckIn(assignment, contact)
    case 'closing-note':
      return composeClosingNote(assignment, contact)
    case 'reply':
      return composeReply(assignment, contact)
    case 'rejection-reply':
      return composeRejectionReply(assignment, contact)
    case 'feedback-thanks':
      return composeFeedbackThanks(assignment, contact)
    case 'keep-in-touch':
      return composeKeepInTouch(assignment, contact)
    case 'linkedin-invite':
      return composeInvite(assignment, contact)
    case 'withdraw':
      return composeWithdrawal(assignment, contact)
    case 'tell-about-offer':
      return composeOfferNews(assignment, contact)
    case 'ask-to-reschedule':
      return composeReschedule(assignment, contact)
    case 'verify-name':
      return composeNameCheck(assignment, contact)
    default:
      return undefined
  }
}
