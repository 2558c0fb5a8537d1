import type { Case, Interview, LogEntry, Received, Sent } from '@afterword/engine'
import { nameOf, namesOf } from './subject.ts'

const SENT: Readonly<Record<Sent['purpose'], (who: string) => string>> = {
  'thank-you': (who) => `You thanked ${who}`,
  'handwritten-note': (who) => `You wrote ${who} a note by hand`,
  'check-in': (who) => `You asked ${who} where things stand`,
  'closing-note': (who) => `You wrote a last note to ${who}`,
  reply: (who) => `You answered ${who}`,
  'rejection-reply': (who) => `You thanked ${who} for letting you know`,
  'feedback-request': (who) => `You asked ${who} for feedback`,
  'feedback-thanks': (who) => `You thanked ${who} for the feedback`,
  'keep-in-touch': (who) => `You sent something worth reading to ${who}`,
  'linkedin-invite': (who) => `You invited ${who} on LinkedIn`,
  withdrawal: (who) => `You told ${who} that you withdraw`,
  'offer-reply': (who) => `You answered ${who} about the offer`,
  'promised-material': (who) => `You sent what you had promised to ${who}`,
  'reschedule-request': (who) => `You asked ${who} for a new date`,
  concern: (who) => `You told ${who} about your concern`,
  'debrief-recruiter': (who) => `You told ${who} how it went`,
  other: (who) => `You wrote to ${who}`,
}

const SENT_BY: Readonly<Record<Sent['channel'], string>> = {
  email: ' by e-mail',
  post: ' by post',
  linkedin: ' on LinkedIn',
  text: ' by text message',
  other: '',
}

const OUTCOMES = {
  spoke: (who: string) => `You spoke to ${who}`,
  voicemail: (who: string) => `You left ${who} a message`,
  'no-answer': (who: string) => `You called ${who}; no answer`,
} as const

const RECEIVED: Readonly<Record<Received['kind'], (who: string) => string>> = {
  reply: (who) => `${who} wrote back`,
  'auto-reply': (who) => `${who}’s mailbox answered by itself`,
  bounce: (who) => `Mail to ${who} came back`,
  rejection: (who) => `${who} said no`,
  offer: (who) => `${who} made you an offer`,
  invitation: (who) => `${who} invited you to an interview`,
  'on-hold': (who) => `${who} put things on hold`,
  feedback: (who) => `${who} sent feedback`,
}

const OUTCOME_WORDS = {
  accepted: 'You took the job',
  declined: 'You turned the offer down',
  withdrawn: 'You withdrew',
  'moved-on': 'You moved on',
} as const

/** What happened, in a few words; undefined for what is only bookkeeping. */
export function sayEntry(entry: LogEntry, file: Case): string | undefined {
  switch (entry.type) {
    case 'sent': {
      const by =
        entry.purpose === 'handwritten-note' || entry.purpose === 'linkedin-invite' ? '' : SENT_BY[entry.channel]
      const others = entry.passOnTo?.length ? `, with thanks to ${namesOf(file, entry.passOnTo)}` : ''
      return `${SENT[entry.purpose](`${nameOf(file, entry.contact)}${by}`)}${others}`
    }
    case 'call':
      return OUTCOMES[entry.outcome](nameOf(file, entry.contact))
    case 'received':
      return RECEIVED[entry.kind](entry.contact === undefined ? 'They' : nameOf(file, entry.contact)).replace(
        'They’s',
        'Their',
      )
    case 'closed':
      return OUTCOME_WORDS[entry.outcome]
    case 'done':
    case 'dismissed':
    case 'snoozed':
      return undefined
  }
}

const FORMATS: Readonly<Record<Interview['format'], string>> = {
  onsite: 'on site',
  video: 'by video',
  phone: 'by phone',
}

/** `Interview on site with Dana Lee and Omar Haddad` */
export function sayInterview(interview: Interview, file: Case): string {
  const talk = file.interviews.length > 1 ? `Round ${interview.round}` : 'Interview'
  const people = interview.interviewers.length > 0 ? ` with ${namesOf(file, interview.interviewers)}` : ''
  if (interview.status === 'cancelled') return `${talk}${people} was cancelled`
  if (interview.status === 'no-show') return `${talk}${people}: they did not come`
  return `${talk} ${FORMATS[interview.format]}${people}`
}
