import type { Action, ActionKind, Case } from '@afterword/engine'
import { capital } from './capital.ts'
import { interviewOf, nameOf, namesOf, talkOf } from './subject.ts'

/** What a step, or a hold on one, is about. */
type Deed = Pick<Action, 'kind' | 'contact' | 'interview' | 'channel'> & Partial<Pick<Action, 'id'>>

interface About {
  /** Their name. */
  readonly who: string
  /** Their name, and the channel: `Dana Lee by phone`. */
  readonly to: string
  /** The channel alone. */
  readonly by: string
  /** What they sent: `’s invitation`. */
  readonly came: string
  readonly talk: string
  readonly employer: string
  /** Whether somebody is named. */
  readonly named: boolean
}

const DEEDS: Readonly<Record<ActionKind, (about: About) => string>> = {
  'decide-offer': ({ employer }) => `decide on the offer of ${employer}`,
  reply: ({ who, came, by }) => `answer ${who}${came}${by}`,
  'ask-to-reschedule': ({ to, talk }) => `ask ${to} for a new date for ${talk}`,
  'thank-you': ({ to }) => `thank ${to}`,
  'promised-material': ({ to }) => `send what you promised to ${to}`,
  'fix-address': ({ who }) => `find an address of ${who} that works`,
  'verify-name': ({ who }) => `check how ${who}’s name is spelt`,
  'find-contact': ({ who, named }) => (named ? `find a way to reach ${who}` : 'find out who your recruiter is'),
  'write-notes': ({ who }) => `note what you talked about with ${who}`,
  'debrief-recruiter': ({ to, talk }) => `tell ${to} how ${talk} went`,
  'check-in': ({ to }) => `ask ${to} where things stand`,
  'closing-note': ({ to }) => `write a last note to ${to}`,
  'rejection-reply': ({ to }) => `thank ${to} for letting you know`,
  'feedback-thanks': ({ to }) => `thank ${to} for the feedback`,
  withdraw: ({ to, employer }) => `tell ${to} that you withdraw from ${employer}`,
  'tell-about-offer': ({ to }) => `tell ${to} that you hold an offer`,
  prepare: ({ talk }) => `prepare for ${talk}`,
  debrief: ({ talk }) => `write down how ${talk} went`,
  'fit-review': ({ employer }) => `ask yourself whether ${employer} is right for you`,
  'record-lesson': () => 'write down what you take with you',
  'handwritten-note': ({ who }) => `write ${who} a note by hand`,
  'raise-concern': ({ to }) => `talk to ${to} about your concern`,
  'linkedin-invite': ({ to }) => `invite ${to} on LinkedIn`,
  'keep-in-touch': ({ to }) => `send something worth reading to ${to}`,
  'keep-searching': () => 'look for more openings',
}

const CHANNELS: Readonly<Record<NonNullable<Action['channel']>, string>> = {
  email: ' by\u00a0e-mail',
  phone: ' by\u00a0phone',
  post: ' by\u00a0post',
  linkedin: '',
  none: '',
}

const ARRIVALS: Readonly<Record<string, string>> = {
  invitation: '’s invitation',
  offer: '’s offer',
}

/** What to do, to whom, by which channel: `Thank Dana Lee by e-mail`. */
export function sayAction(action: Action, file: Case): string {
  const deed = isOnlyPassedOn(action, file) ? sayPassingOn(action, file) : sayDeed(action, file)
  return capital(deed)
}

/** The bare deed, to be set into a sentence: `thank Dana Lee`. The channel is told if there is one. */
export function sayDeed(deed: Deed, file: Case): string {
  const named = deed.contact !== undefined
  const who = deed.contact === undefined ? 'them' : nameOf(file, deed.contact)
  const by = CHANNELS[deed.channel ?? 'none']
  const came = sayWhatCame(deed, file)
  return DEEDS[deed.kind]({
    who,
    to: `${who}${by}`,
    by,
    came,
    named,
    talk: talkOf(file, deed.interview),
    employer: file.opportunity.employer,
  })
}

function sayWhatCame({ id }: Deed, file: Case): string {
  const entry = file.log.find((one) => one.id !== undefined && id === `reply:${one.id}`)
  return entry?.type === 'received' ? (ARRIVALS[entry.kind] ?? '') : ''
}

/** Thanks that go to somebody who was not there, to be passed on. */
function isOnlyPassedOn({ kind, contact, interview, passOnTo }: Action, file: Case): boolean {
  if (kind !== 'thank-you' || contact === undefined || !passOnTo?.length) return false
  return interviewOf(file, interview)?.interviewers.includes(contact) === false
}

function sayPassingOn({ contact = '', channel = 'none', passOnTo = [] }: Action, file: Case): string {
  const by = CHANNELS[channel]
  return `thank ${namesOf(file, passOnTo)} through ${nameOf(file, contact)}${by === '' ? '' : `,${by}`}`
}
