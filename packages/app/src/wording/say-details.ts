import type { Action, Case, Inclusion } from '@afterword/engine'
import { sayDay } from './moments/say-moment.ts'
import { wallClock } from './moments/zones.ts'
import { contactOf, interviewOf, namesOf, type Subject } from './subject.ts'

/** What belongs into a step, as sentences. */
export function sayDetails(action: Action, { case: file, zones }: Subject): string[] {
  const sentences = action.includes?.map((inclusion) => INCLUSIONS[inclusion](file, action)) ?? []
  if (action.passOnTo?.length) sentences.push(`Ask to pass your thanks on to ${namesOf(file, action.passOnTo)}.`)
  if (action.followUpOn) {
    const day = sayDay(action.followUpOn, wallClock(zones, zones.employer).now)
    sentences.push(`Say that you will be in touch on ${day}.`)
  }
  const resource = file.resources?.find((one) => one.id === action.resource)
  if (resource) sentences.push(`Add “${resource.title}” (${resource.url}).`)
  return sentences
}

/** Where a step goes: an address or a number. */
export function sayAddress(action: Action, file: Case): string | undefined {
  const contact = contactOf(file, action.contact)
  if (!contact) return undefined
  if (action.channel === 'email') return contact.email
  if (action.channel === 'phone') return contact.phone?.replaceAll(' ', '\u00a0')
  if (action.channel === 'post') return contact.postalAddress?.replaceAll(/\s*\n\s*/g, ', ')
  return action.channel === 'linkedin' ? contact.linkedin : undefined
}

const INCLUSIONS: Readonly<Record<Inclusion, (file: Case, action: Action) => string>> = {
  'late-thank-you': () => 'Say thank you in it: nobody has yet.',
  'ask-decision-date': () => 'Ask when they will decide.',
  'ask-follow-up': () => 'Ask how, and with whom, you may follow up.',
  'promised-material': (file, action) => `Send along what you promised${quoteNotes(file, action, 'promise')}.`,
  addendum: (file, action) => `Put right what came out wrong${quoteNotes(file, action, 'fumbled')}.`,
  'leave-voicemail': () =>
    'If nobody answers, leave a short message, with your name and number twice and slowly; do not redial.',
  late: () => 'It is later than planned, and still welcome.',
  concern: (file, action) => `Bring up your concern${quoteNotes(file, action, 'concern')}.`,
  'feedback-request': () => 'Ask once what you could do better; no appeal.',
}

/** The notes that a sentence speaks of: `: the capacity sheet`. Those for the addressee, and those for nobody by name. */
function quoteNotes(file: Case, action: Action, kind: 'promise' | 'fumbled' | 'concern'): string {
  const interviews = action.interview ? [interviewOf(file, action.interview)] : file.interviews
  const notes = interviews
    .flatMap((interview) => interview?.notes ?? [])
    .filter((note) => note.kind === kind && (note.contact === undefined || note.contact === action.contact))
  return notes.length === 0 ? '' : `: ${notes.map((note) => note.text.replace(/\.$/, '')).join('; ')}`
}
