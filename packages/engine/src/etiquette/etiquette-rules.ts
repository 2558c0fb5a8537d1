import type { EtiquetteRule } from './define-etiquette-rule.ts'
import { afterDecisionDate } from './rules/after-decision-date.ts'
import { announceFollowUp } from './rules/announce-follow-up.ts'
import { askTimeFrame } from './rules/ask-time-frame.ts'
import { askToReschedule } from './rules/ask-to-reschedule.ts'
import { away } from './rules/away.ts'
import { callBackOnce } from './rules/call-back-once.ts'
import { callsADay } from './rules/calls-a-day.ts'
import { closingNote } from './rules/closing-note.ts'
import { debrief } from './rules/debrief.ts'
import { debriefRecruiter } from './rules/debrief-recruiter.ts'
import { decideOffer } from './rules/decide-offer.ts'
import { doNotContact } from './rules/do-not-contact.ts'
import { fastLane } from './rules/fast-lane.ts'
import { feedbackThanks } from './rules/feedback-thanks.ts'
import { findContact } from './rules/find-contact.ts'
import { fitReview } from './rules/fit-review.ts'
import { fixAddress } from './rules/fix-address.ts'
import { followUpChannel } from './rules/follow-up-channel.ts'
import { handwrittenNote } from './rules/handwritten-note.ts'
import { keepInTouch } from './rules/keep-in-touch.ts'
import { keepSearching } from './rules/keep-searching.ts'
import { lateThankYou } from './rules/late-thank-you.ts'
import { leaveVoicemail } from './rules/leave-voicemail.ts'
import { linkedinInvite } from './rules/linkedin-invite.ts'
import { noContact } from './rules/no-contact.ts'
import { noThankYou } from './rules/no-thank-you.ts'
import { officeHours } from './rules/office-hours.ts'
import { onHold } from './rules/on-hold.ts'
import { oneThingAtATime } from './rules/one-thing-at-a-time.ts'
import { park } from './rules/park.ts'
import { parkConcern } from './rules/park-concern.ts'
import { passOnThanks } from './rules/pass-on-thanks.ts'
import { prepare } from './rules/prepare.ts'
import { promisedFollowUp } from './rules/promised-follow-up.ts'
import { promisedMaterial } from './rules/promised-material.ts'
import { raiseConcern } from './rules/raise-concern.ts'
import { recordLesson } from './rules/record-lesson.ts'
import { rejectionReply } from './rules/rejection-reply.ts'
import { reply } from './rules/reply.ts'
import { respectANo } from './rules/respect-a-no.ts'
import { shareResource } from './rules/share-resource.ts'
import { spaceCalls } from './rules/space-calls.ts'
import { tellAboutOffer } from './rules/tell-about-offer.ts'
import { thankYou } from './rules/thank-you.ts'
import { throughTheRecruiter } from './rules/through-the-recruiter.ts'
import { toldFollowUp } from './rules/told-follow-up.ts'
import { touchesARound } from './rules/touches-a-round.ts'
import { touchesAWeek } from './rules/touches-a-week.ts'
import { unansweredCalls } from './rules/unanswered-calls.ts'
import { unansweredTouchesCap } from './rules/unanswered-touches.ts'
import { urgentFollowUp } from './rules/urgent-follow-up.ts'
import { verifyName } from './rules/verify-name.ts'
import { waitForInterview } from './rules/wait-for-interview.ts'
import { weeklyFollowUp } from './rules/weekly-follow-up.ts'
import { withdraw } from './rules/withdraw.ts'
import { withdrawElsewhere } from './rules/withdraw-elsewhere.ts'
import { writeNotes } from './rules/write-notes.ts'

/**
 * Every rule of the etiquette for one case. The order decides nothing but the order of reasons, and, among rules that
 * take part at the same place with the same precedence, who speaks first: so what they told comes before a hold.
 */
export const etiquetteRules: readonly EtiquetteRule[] = [
  toldFollowUp,
  noContact,
  onHold,
  promisedFollowUp,
  callBackOnce,
  afterDecisionDate,
  urgentFollowUp,
  weeklyFollowUp,
  announceFollowUp,
  askTimeFrame,
  askToReschedule,
  away,
  callsADay,
  closingNote,
  debrief,
  debriefRecruiter,
  decideOffer,
  doNotContact,
  fastLane,
  feedbackThanks,
  findContact,
  fitReview,
  fixAddress,
  followUpChannel,
  handwrittenNote,
  keepInTouch,
  lateThankYou,
  leaveVoicemail,
  linkedinInvite,
  noThankYou,
  officeHours,
  oneThingAtATime,
  park,
  parkConcern,
  passOnThanks,
  prepare,
  promisedMaterial,
  raiseConcern,
  recordLesson,
  rejectionReply,
  reply,
  respectANo,
  shareResource,
  thankYou,
  throughTheRecruiter,
  touchesARound,
  touchesAWeek,
  unansweredCalls,
  unansweredTouchesCap,
  verifyName,
  waitForInterview,
  withdraw,
  writeNotes,
  keepSearching,
  tellAboutOffer,
  withdrawElsewhere,
  spaceCalls,
]
