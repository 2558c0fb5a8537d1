import type { Offer, OwnMessage, Reading, ReadingKind, ReadMessage } from '../ports/message-reader.ts'
import { momentIn } from './moments/moment.ts'
import { sayDate, sayDay, sayTime } from './moments/say-moment.ts'

const MEANINGS: Readonly<Record<ReadingKind, (who: string) => string>> = {
  reply: (who) => `${who} wrote back`,
  'auto-reply': (who) => `${who}: a mailbox that answers by itself`,
  bounce: (who) => `Mail to ${who} does not arrive`,
  delayed: (who) => `Mail to ${who} is still on its way`,
  invitation: (who) => `${who} invites you to an interview`,
  rejection: (who) => `${who} says no`,
  offer: (who) => `${who} makes you an offer`,
  'on-hold': (who) => `${who} puts things on hold`,
  feedback: (who) => `${who} gives feedback`,
  unrelated: () => 'No answer in this case',
}

function sayOwnMessage({ purpose, name }: OwnMessage): string {
  return `You wrote to ${name} yourself (${purpose.replaceAll('-', ' ')})`
}

/** What a message means, in a few words. `who`: the contact's name; undefined for somebody who is not in the case. */
export function sayReading({ kind, interview }: Reading, who: string | undefined): string {
  if (kind === 'reply' && interview?.cancelled) return `${who ?? 'Somebody there'} cancels the interview`
  return MEANINGS[kind](who ?? 'Somebody there')
}

/** What a message that was noticed means, in a few words, by whoever wrote it. */
export function sayRead({ own, reading, from }: ReadMessage): string {
  return own ? sayOwnMessage(own) : sayReading(reading, from ? from.name || from.address : undefined)
}

/** The days and moments that a message names, each with what it is. `zone`: the employer's; `at`: when it was written. */
export function daysRead(
  { decisionBy, respondBy, backOn, followUp, interview }: Reading,
  { zone, at }: { readonly zone: string; readonly at: string },
): [what: string, day: string][] {
  const here = momentIn(zone, at)
  const days = [
    ['They decide by', decisionBy],
    ['Answer by', respondBy],
    ['Back on', backOn],
    [FOLLOW_UPS[followUp?.channel ?? 'any'], followUp?.on],
  ] as const
  return [
    ...days.flatMap(([what, day]): [string, string][] => (day === undefined ? [] : [[what, sayDay(day, here)]])),
    ...(followUp && followUp.on === undefined
      ? [['They ask for', ASKED[followUp.channel ?? 'any']] as [string, string]]
      : []),
    ...(interview
      ? [
          [interview.cancelled ? 'Interview, called off' : 'Interview', saySpan(interview, zone, at)] as [
            string,
            string,
          ],
        ]
      : []),
  ]
}

const FOLLOW_UPS = { phone: 'Call them on', email: 'Write to them on', any: 'Get in touch on' } as const
const ASKED = { phone: 'a call', email: 'a message', any: 'a word from you' } as const

/** `Mon 28 Sep, 14:00 to 15:00` on the employer's clock. */
function saySpan({ start, end }: NonNullable<Reading['interview']>, zone: string, at: string): string {
  const from = momentIn(zone, start)
  const until = end === undefined ? '' : ` to ${sayTime(momentIn(zone, end))}`
  return `${sayDate(from, momentIn(zone, at).year)}, ${sayTime(from)}${until}, their time`
}

/** An offer of a message, as something that one does. */
export function sayOffer(offer: Offer, nameOf: (contact: string) => string): string {
  switch (offer.kind) {
    case 'person': {
      const email = offer.email === undefined ? '' : ` (${offer.email})`
      return `${OFFERS[offer.who]} ${offer.name}${email}`
    }
    case 'address':
      return `${nameOf(offer.contact)} writes from another address: keep ${offer.email}`
    case 'phone':
      return `Keep the number of ${nameOf(offer.contact)}: ${offer.phone}`
    case 'name':
      return `${nameOf(offer.contact)} is spelt ${offer.name}`
  }
}

const OFFERS = {
  writer: 'Add whoever wrote:',
  successor: 'Add who is to be turned to instead:',
  invited: 'Add who is asked to come, too:',
} as const

/** Why a message may belong to an employer, as a question. */
export function sayGuess(guess: NonNullable<ReadMessage['guess']>, employer: string): string {
  return guess === 'domain'
    ? `Is it about ${employer}? It comes from the same domain as somebody there.`
    : `Is it about ${employer}? It names them, but nobody you know there wrote it.`
}
