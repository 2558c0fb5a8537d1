import type { Case, Contact } from '@afterword/engine'
import type { Invitation, Participant } from '../../../ports/calendar-files.ts'
import type { MailMessage } from '../../../ports/mail-reader.ts'
import type { Meeting, Offer, Reading, ReadMessage } from '../../../ports/message-reader.ts'
import { readableName } from '../../exchange/readable-name.ts'
import type { MailToRead } from '../reading.ts'
import { isMachineAddress, namesPerson, sameMailbox } from '../sender/addresses.ts'
import type { Sender } from '../sender/find-sender.ts'
import { isOffice } from '../sender/signed-by.ts'
import { cutSignature } from '../text/cut-signature.ts'
import { splitMessage } from '../text/split-message.ts'
import { nameOffer, phoneOffer } from './signature-offers.ts'
import { findSuccessor } from './successor.ts'

type Told = Pick<ReadMessage, 'guess' | 'offers' | 'meeting'>

/** What a message tells of people beside what it means: to be kept in the case only where the user says so. */
export function findOffers({ mail, invitations }: MailToRead, reading: Reading, sender: Sender, file: Case): Told {
  if (reading.kind === 'unrelated') return {}
  const { seeker, contacts, opportunity } = file
  const { fresh } = splitMessage({ text: mail.text, subject: mail.subject, own: [seeker.email ?? '', seeker.name] })
  const names = [mail.from?.name ?? '', sender.contact?.name ?? ''].filter((name) => name !== '')
  const { words, signature } = cutSignature(fresh, names)
  const contact = contacts.find(({ id }) => id === reading.contact)
  const meeting = reading.interview === undefined ? undefined : invitations.find(({ cancelled }) => !cancelled)
  const guests = meeting ? guestsOf(meeting, seeker.email) : []
  const isHuman = reading.kind !== 'bounce' && reading.kind !== 'auto-reply' && reading.kind !== 'delayed'
  const offers: Offer[] = [
    ...(reading.kind === 'bounce' ? findSuccessor(words, signature, { mail, file }) : []),
    ...(isHuman && contact === undefined ? writerOffer(mail, opportunity.employer) : []),
    ...(isHuman && contact !== undefined ? contactOffers(mail, contact, signature) : []),
    ...guests.flatMap(({ name, email }) => invitedOffer(name, email, contacts)),
  ]
  const { tie } = sender
  return {
    ...((tie === 'domain' || tie === 'employer') && contact === undefined ? { guess: tie } : {}),
    ...(offers.length > 0 ? { offers: withoutTwins(offers) } : {}),
    ...(meeting ? { meeting: meetingOf(meeting, guests, contacts) } : {}),
  }
}

function contactAt(contacts: readonly Contact[], address: string): Contact | undefined {
  return contacts.find(({ email }) => email !== undefined && sameMailbox(email, address))
}

/** Whoever wrote, unless that is a machine or a mailbox of several people. */
function writerOffer({ from }: MailMessage, employer: string): Offer[] {
  if (!from || isMachineAddress(from.address) || isOffice(from.name, employer)) return []
  return [{ kind: 'person', who: 'writer', name: readableName(from.name), email: from.address }]
}

function contactOffers({ from }: MailMessage, contact: Contact, signature: string): Offer[] {
  const isElsewhere =
    from !== undefined &&
    !isMachineAddress(from.address) &&
    namesPerson(from.name, contact.name) &&
    !(contact.email !== undefined && sameMailbox(contact.email, from.address))
  return [
    ...(isElsewhere ? [{ kind: 'address' as const, contact: contact.id, email: from.address }] : []),
    ...nameOffer(readableName(from?.name ?? ''), signature, contact),
    ...phoneOffer(signature, contact),
  ]
}

type Guest = Participant & { readonly email: string }

/** Whoever is asked to come or asks, and can be written to. A room is asked to come, too. */
function guestsOf({ organizer, attendees }: Invitation, own: string | undefined): Guest[] {
  const all = organizer ? [organizer, ...attendees] : attendees
  return all.flatMap(({ email, ...guest }) => {
    const isMeant = email !== undefined && guest.kind !== 'room' && !(own !== undefined && sameMailbox(email, own))
    return isMeant ? [{ ...guest, email: email.toLowerCase() }] : []
  })
}

function meetingOf(
  { place: written, link: url }: Invitation,
  guests: readonly Guest[],
  contacts: readonly Contact[],
): Meeting {
  const known = guests.flatMap(({ email }) => contactAt(contacts, email)?.id ?? [])
  const link = url ?? LINK.exec(written ?? '')?.[0]
  const place = written?.replace(LINK, '').replace(/^[\s;,]+|[\s;,]+$/g, '')
  return {
    interviewers: [...new Set(known)],
    ...(place ? { place } : {}),
    ...(link !== undefined && LINK.test(link) ? { link } : {}),
  }
}

const LINK = /https?:\/\/[^\s<>"]+/

/** Rooms and calendars have addresses, too, but nobody's name. */
function invitedOffer(name: string | undefined, email: string, contacts: readonly Contact[]): Offer[] {
  const readable = readableName(name ?? '')
  if (contactAt(contacts, email) || isMachineAddress(email) || /@(?:resource|group)\.calendar\./.test(email)) return []
  if (!/\p{L}+\s+\p{L}+/u.test(readable) || readable.includes('@')) return []
  return [{ kind: 'person', who: 'invited', name: readable, email }]
}

/** The same person once, however often they are named. */
function withoutTwins(offers: readonly Offer[]): Offer[] {
  const addressOf = (offer: Offer) => (offer.kind === 'person' ? offer.email : undefined)
  return offers.filter(
    (offer, at) =>
      addressOf(offer) === undefined || offers.findIndex((other) => addressOf(other) === addressOf(offer)) === at,
  )
}
