import type { Call, Received, Sent } from '@afterword/engine'

/** What one can log: something from them, something one sent, a call. */
export type LogKind = 'heard' | 'sent' | 'called'

export function kindOfLog(word: string | undefined): LogKind {
  return word === 'sent' || word === 'called' ? word : 'heard'
}

export const CHANNELS = ['email', 'phone', 'post', 'linkedin', 'text', 'other'] as const
export const CHANNEL_WORDS: Readonly<Record<Received['channel'], string>> = {
  email: 'e-mail',
  phone: 'phone',
  post: 'post',
  linkedin: 'LinkedIn',
  text: 'text message',
  other: 'another way',
}

export const RECEIVED_WORDS: Readonly<Record<Received['kind'], string>> = {
  reply: 'They wrote back',
  invitation: 'They invited me to an interview',
  offer: 'They made an offer',
  rejection: 'They said no',
  'on-hold': 'They put it on hold',
  feedback: 'They sent feedback',
  'auto-reply': 'Their mailbox answered by itself',
  bounce: 'My mail came back',
}
export const RECEIVED_KINDS = Object.keys(RECEIVED_WORDS) as Received['kind'][]

export const SENT_WORDS: Readonly<Record<Sent['purpose'], string>> = {
  'thank-you': 'Thanks for an interview',
  'check-in': 'A question where things stand',
  reply: 'An answer',
  'promised-material': 'What I had promised',
  'handwritten-note': 'A note by hand',
  'linkedin-invite': 'An invitation on LinkedIn',
  'closing-note': 'A last note',
  'rejection-reply': 'Thanks for letting me know',
  'feedback-request': 'A request for feedback',
  'feedback-thanks': 'Thanks for feedback',
  'keep-in-touch': 'Something worth reading',
  concern: 'A concern',
  'debrief-recruiter': 'How it went, to the recruiter',
  'reschedule-request': 'A request for a new date',
  'offer-reply': 'An answer to the offer',
  withdrawal: 'That I withdraw',
  other: 'Something else',
}
export const SENT_PURPOSES = Object.keys(SENT_WORDS) as Sent['purpose'][]

export const OUTCOME_WORDS: Readonly<Record<Call['outcome'], string>> = {
  spoke: 'We spoke',
  voicemail: 'I left a message',
  'no-answer': 'No answer',
}
export const OUTCOMES = Object.keys(OUTCOME_WORDS) as Call['outcome'][]

export const CALL_WORDS: Readonly<Record<Call['purpose'], string>> = {
  'check-in': 'To ask where things stand',
  reply: 'To answer',
  'verify-name': 'To check how a name is spelt',
  'promised-material': 'About what I had promised',
  concern: 'About a concern',
  'debrief-recruiter': 'To tell the recruiter how it went',
  'closing-note': 'A last word',
  'rejection-reply': 'To thank for letting me know',
  'feedback-thanks': 'To thank for feedback',
  'reschedule-request': 'For a new date',
  withdrawal: 'To withdraw',
  other: 'Something else',
}
export const CALL_PURPOSES = Object.keys(CALL_WORDS) as Call['purpose'][]
