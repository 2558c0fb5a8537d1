import type { Call, Received, Sent } from '@afterword/engine'

export const CHANNELS: readonly Sent['channel'][] = ['email', 'post', 'linkedin', 'text', 'other']

export const PURPOSES: readonly Sent['purpose'][] = [
  'thank-you',
  'handwritten-note',
  'check-in',
  'closing-note',
  'reply',
  'rejection-reply',
  'feedback-request',
  'feedback-thanks',
  'keep-in-touch',
  'linkedin-invite',
  'withdrawal',
  'offer-reply',
  'promised-material',
  'reschedule-request',
  'concern',
  'debrief-recruiter',
  'other',
]

export const CALL_PURPOSES: readonly Call['purpose'][] = [
  'check-in',
  'closing-note',
  'reschedule-request',
  'concern',
  'debrief-recruiter',
  'verify-name',
  'reply',
  'rejection-reply',
  'feedback-thanks',
  'withdrawal',
  'promised-material',
  'other',
]

export const OUTCOMES: readonly Call['outcome'][] = ['spoke', 'voicemail', 'no-answer']

export const HEARD_CHANNELS: readonly Received['channel'][] = ['email', 'phone', 'post', 'linkedin', 'text', 'other']

export const HEARD_KINDS: readonly Received['kind'][] = [
  'reply',
  'rejection',
  'offer',
  'invitation',
  'feedback',
  'on-hold',
  'auto-reply',
  'bounce',
]

/** Where a day is named alone, noon of it is meant. */
export const USUAL_MINUTE = 12 * 60
