import type { Case, Contact, ExampleNote, LogEntry } from '@afterword/engine'
import type { Area } from '../use-cases/self-test/areas.ts'
import type { Numbered } from '../use-cases/self-test/numbered.ts'
import type { Choosable, TestQuestion } from '../use-cases/self-test/question.ts'
import { capital } from './capital.ts'
import { happeningsOf } from './happenings.ts'
import { type Moment, momentIn } from './moments/moment.ts'
import { placeOf, sayDate, sayDay, sayTime } from './moments/say-moment.ts'
import type { Zones } from './moments/zones.ts'
import { sayDeed } from './say-action.ts'
import { sayTold } from './say-told.ts'
import { subjectOf } from './subject.ts'

/** What each area of following up is called. */
export const AREA_LABELS: Readonly<Record<Area, string>> = {
  thanking: 'Thanking',
  writing: 'What a note says',
  asking: 'Asking how things stand',
  wishes: 'What they asked for',
  answers: 'Answers and offers',
  endings: 'After a no, and silence',
  around: 'Before, after, and besides',
}

const NUMBERS: Readonly<Record<Numbered, string>> = {
  'thank-you.within': 'How long after the interview is a thank-you e-mail sent at the latest?',
  'fast-lane.within': 'They decide today or tomorrow. How long after the interview is the thank-you due?',
  'handwritten-note.within': 'How long after the interview is a handwritten card posted at the latest?',
  'linkedin-invite.after': 'How long after your thank-you do you invite them on LinkedIn at the earliest?',
  'late-thank-you.within':
    'You never thanked them. How long after the interview can a check-in still carry the thanks?',
  'debrief.within': 'Within which time do you write down how the interview went?',
  'debrief-recruiter.until':
    'An agency’s recruiter sent you. Until what time of the same day do you tell them how it went?',
  'prepare.ahead': 'How long before an interview do you begin to prepare for it?',
  'after-decision-date.grace': 'They named a day for their decision. How long after it do you ask?',
  'weekly-follow-up.after': 'They named no day. How long after the last contact do you ask how things stand?',
  'urgent-follow-up.after': 'The place must be filled fast. How long after the last contact do you ask?',
  'on-hold.every': 'The search is on hold. After how long do you ask again?',
  'away.settle': 'They are back from an absence. How long after their first day back do you write?',
  'unanswered-calls.most': 'How many calls in a row without an answer are enough?',
  'unanswered-touches.most':
    'How many messages and calls in a row without an answer are enough, the last being a closing note?',
  'touches-a-week.most': 'How many times in any seven days do you ask how things stand at most?',
  'calls-a-day.most': 'How many times a day do you call at most?',
  'park.after': 'Your last try stays without an answer. After how long do you set the opportunity aside?',
  'reply.within': 'They wrote to you. Within which time do you answer?',
  'fix-address.within': 'Your mail came back. Within which time do you find the right address?',
  'withdraw.within': 'You have decided against the job. Within which time do you tell them?',
  'tell-about-offer.within': 'You hold an offer elsewhere. Within which time do you tell the others?',
  'rejection-reply.pause': 'They said no. How long do you let it settle before you answer?',
  'rejection-reply.within': 'They said no. Within which time do you thank them and ask your one question?',
  'feedback-thanks.within': 'They told you what decided it. Within which time do you thank them?',
  'keep-in-touch.every': 'After a no you stay in touch. How long after the last contact do you write again?',
  'keep-in-touch.most': 'After a no you stay in touch. How often a year at most?',
  'keep-searching.live': 'With fewer than how many live opportunities do you look for more?',
  'keep-searching.added': 'After how long without a new opportunity do you look for one?',
}

/** A question as it is put: what is the matter, a line each, and what is asked. */
export interface PutQuestion {
  readonly situation: readonly string[]
  readonly asks: string
}

/** Puts a question in words; `title` is that of the rule that answers it. */
export function sayQuestion({ asked, take }: TestQuestion, title: string): PutQuestion {
  const each = take === 'any' ? ' Choose all that fit.' : ''
  switch (asked.form) {
    case 'due':
      return { situation: sayCase(asked.case, asked.now), asks: `Which of these are due now?${each}` }
    case 'wait':
      return {
        situation: sayCase(asked.case, asked.now),
        asks: `Which of these must wait, or not be done at all?${each}`,
      }
    case 'when':
      return {
        situation: sayCase(asked.case, asked.now),
        asks: `On which day do you ${sayDeed(asked.deed, asked.case)}?`,
      }
    case 'number':
      return { situation: [], asks: NUMBERS[asked.of] }
    case 'break':
      return { situation: [], asks: `“${title}.” Which of these do not keep to it?${each}` }
    case 'mend':
      return { situation: sayNote(asked.note), asks: `“${title}”: this one does not keep to it. Which one does?` }
  }
}

/** An option in words, a line each. */
export function sayOption(what: Choosable, { asked }: TestQuestion): string[] {
  switch (what.kind) {
    case 'deed': {
      const file = 'case' in asked ? asked.case : undefined
      const deed = file ? sayDeed(what.deed, file) : what.deed.kind
      return [capital(deed)]
    }
    case 'day':
      return [sayDay(what.day, momentIn('UTC', `${what.day}T12:00:00Z`))]
    case 'amount':
      return [sayAmount(what.value, what.unit)]
    case 'note':
      return sayNote(what.note)
  }
}

/** `24 hours`, `1 working day`, `18:00`. */
function sayAmount(value: number, unit: string): string {
  if (unit === "o'clock") return `${value}:00`
  if (unit === 'hours' && value >= 72 && value % 24 === 0) return sayAmount(value / 24, 'days')
  // `calls in a row`, `in any 7 days`, `business days later`: the question says that already.
  const noun = unit.replace('business', 'working').replace(/(^| )(in|later)\b.*/, '')
  if (noun === '') return String(value)
  return `${value} ${value === 1 ? noun.replace(/^(working )?(\w+)s\b/, '$1$2') : noun}`
}

/** What is known of a mini case, a line each. */
function sayCase(file: Case, now: string): string[] {
  const subject = subjectOf(file, now, new Map())
  const clock = momentIn(subject.zones.employer, now)
  const when = (at: string) => {
    const moment = momentIn(subject.zones.employer, at)
    return `${sayDate(moment, clock.year)}, ${sayTime(moment)}`
  }
  const { employer, route, urgent, confidential } = file.opportunity
  return [
    `It is ${when(now)}. The job is with ${employer}.`,
    ...(route === 'agency' ? ['An agency put you forward.'] : []),
    ...(urgent ? ['The place must be filled fast.'] : []),
    ...(confidential ? ['The search is confidential.'] : []),
    ...sayPlaces(subject.zones),
    ...happeningsOf(subject).map(({ at, words }) => `${when(at)}: ${words}.`),
    ...file.interviews
      .filter(({ start }) => start > now)
      .map(({ start }) => `${when(start)}: an interview is to come.`),
    ...file.interviews.flatMap((interview) => sayTold(interview, file, clock)),
    ...file.log.flatMap((entry) => sayDays(entry, file, clock)),
    ...file.contacts.flatMap(sayPerson),
    ...sayNotes(file),
    ...(file.resources ?? []).map(({ title }) => `You have kept an article that may fit: ${title}.`),
  ]
}

/** Where both are, if their clocks differ. */
function sayPlaces({ employer, reader }: Zones): string[] {
  return employer === reader ? [] : [`They are in ${placeOf(employer)}, you are in ${placeOf(reader)}.`]
}

/** The days that an entry of the log names. */
function sayDays(entry: LogEntry, file: Case, now: Moment): string[] {
  const told = 'decisionBy' in entry || 'followUp' in entry ? sayTold(entry, file, now) : []
  if (entry.type === 'sent' && entry.promisedFollowUpOn !== undefined) {
    return [`You wrote that they will hear from you on ${sayDay(entry.promisedFollowUpOn, now)}.`]
  }
  if (entry.type !== 'received') return told
  const { backOn, respondBy } = entry
  return [
    ...told,
    ...(backOn === undefined ? [] : [`They are away and back on ${sayDay(backOn, now)}.`]),
    ...(respondBy === undefined ? [] : [`They want your answer by ${sayDay(respondBy, now)}.`]),
  ]
}

const PREFERENCES = { email: 'e-mail', phone: 'the phone', letter: 'letters' } as const

/** What is out of the ordinary about a person: most have an address, a number, and a name that was checked. */
function sayPerson({
  name,
  email,
  phone,
  postalAddress,
  prefers,
  noCalls,
  doNotContact,
  nameVerified,
  role,
}: Contact): string[] {
  const ways = [email === undefined ? 'no e-mail address' : '', phone === undefined ? 'no number' : ''].filter(Boolean)
  return [
    ...(role === 'agency-recruiter' ? [`${name} is the agency’s recruiter.`] : []),
    ...(ways.length === 0 ? [] : [`You have ${ways.join(' and ')} of ${name}.`]),
    ...(postalAddress === undefined ? [] : [`You know ${name}’s postal address.`]),
    ...(prefers === undefined ? [] : [`${name} prefers ${PREFERENCES[prefers]}.`]),
    ...(noCalls ? [`${name} wants no calls.`] : []),
    ...(doNotContact ? [`${name} asked to be left alone.`] : []),
    ...(nameVerified ? [] : [`You have not seen ${name}’s name in writing.`]),
  ]
}

/** What of the notes asks for something. */
function sayNotes({ interviews }: Case): string[] {
  const held = interviews.filter(({ status }) => status === undefined)
  const notes = held.flatMap((interview) => interview.notes ?? [])
  return [
    ...(held.length > 0 && notes.length === 0 ? ['You have noted nothing of the talk.'] : []),
    ...notes.flatMap(({ kind, text }) => (kind === 'promise' ? [`You promised them: ${text}.`] : [])),
    ...notes.flatMap(({ kind, text }) => (kind === 'concern' ? [`You are concerned: ${text}.`] : [])),
    ...held.flatMap(({ debrief }) =>
      debrief?.fit?.decision === 'withdraw' ? ['You have decided that the job is not for you.'] : [],
    ),
  ]
}

const KINDS: Readonly<Partial<Record<NonNullable<ExampleNote['kind']>, string>>> = {
  'check-in': 'Asking how things stand',
  'closing-note': 'A closing note',
  'rejection-reply': 'After a no',
  'feedback-thanks': 'Thanks for feedback',
  'feedback-request': 'Asking for feedback',
  'keep-in-touch': 'Keeping in touch',
  'linkedin-invite': 'A LinkedIn invitation',
  'handwritten-note': 'A handwritten card',
  'promised-material': 'What was promised',
  letter: 'A letter',
  reply: 'A reply',
  voicemail: 'A message on the machine',
  'raise-concern': 'To the recruiter',
  withdrawal: 'A withdrawal',
}

const BY: Readonly<Record<string, string>> = {
  email: 'by e-mail',
  text: 'by text message',
  linkedin: 'on LinkedIn',
  post: 'by post',
}

/** A note, a line or paragraph each: what it is, its subject where it has one of its own, and its text. */
function sayNote({ kind = 'thank-you', channel, subject, greeting, text, closing }: ExampleNote): string[] {
  return [
    kind === 'thank-you' ? `A thank-you to Dana Lee ${BY[channel ?? 'email'] ?? ''}`.trim() : (KINDS[kind] ?? kind),
    ...(subject === undefined ? [] : [subject === null ? 'No subject' : `Subject: ${subject}`]),
    ...(greeting === undefined || greeting === '' ? [] : [greeting]),
    ...text.split(/\n+/),
    ...(closing === undefined ? [] : closing === '' ? ['No name below'] : closing.split('\n')),
  ]
}
