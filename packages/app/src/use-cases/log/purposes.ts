import type { Action, ActionKind, Call, Sent } from '@afterword/engine'

/** As what a message is logged that was sent in a step of that kind; nothing is sent in the others. */
const SENT_AS: Readonly<Partial<Record<ActionKind, Sent['purpose']>>> = {
  'thank-you': 'thank-you',
  'handwritten-note': 'handwritten-note',
  'promised-material': 'promised-material',
  'raise-concern': 'concern',
  'linkedin-invite': 'linkedin-invite',
  'check-in': 'check-in',
  'closing-note': 'closing-note',
  reply: 'reply',
  'rejection-reply': 'rejection-reply',
  'feedback-thanks': 'feedback-thanks',
  'keep-in-touch': 'keep-in-touch',
  withdraw: 'withdrawal',
  'ask-to-reschedule': 'reschedule-request',
  'debrief-recruiter': 'debrief-recruiter',
  'decide-offer': 'offer-reply',
  'tell-about-offer': 'other',
}

/** As what a call is logged that was made in a step of that kind. */
const CALLED_AS: Readonly<Partial<Record<ActionKind, Call['purpose']>>> = {
  'promised-material': 'promised-material',
  'raise-concern': 'concern',
  'check-in': 'check-in',
  'closing-note': 'closing-note',
  reply: 'reply',
  'rejection-reply': 'rejection-reply',
  'feedback-thanks': 'feedback-thanks',
  withdraw: 'withdrawal',
  'ask-to-reschedule': 'reschedule-request',
  'debrief-recruiter': 'debrief-recruiter',
  'verify-name': 'verify-name',
  'tell-about-offer': 'other',
  'decide-offer': 'other',
}

export function sentPurposeOf(kind: ActionKind): Sent['purpose'] | undefined {
  return SENT_AS[kind]
}

export function callPurposeOf(kind: ActionKind): Call['purpose'] | undefined {
  return CALLED_AS[kind]
}

/** By which channel a message of that step is sent when nobody says: a call that is written after all is an e-mail. */
export function sentChannelOf({ channel }: Action): Sent['channel'] {
  return channel === 'post' || channel === 'linkedin' ? channel : 'email'
}
