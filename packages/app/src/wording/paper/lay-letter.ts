import type { Case, Contact, Seeker } from '@afterword/engine'
import type { CardSize, Envelope, EnvelopeSize, FormalLetter, NoteCard, PaperSize } from '../../ports/paper.ts'
import type { DeskLetter, WritingDesk } from '../../use-cases/writing/open-writing-desk.ts'
import { type Moment, momentIn } from '../moments/moment.ts'
import { contactOf } from '../subject.ts'
import { CARD_WORDS } from './paper-size.ts'

/** A text of the desk that can be put on paper, and who reads it. */
export interface Writable {
  readonly action: string
  readonly contact: Contact
  readonly body: string
}

/** The texts of a desk that can go on paper, as the user has written them so far: not what is said on the phone. */
export function writablesOf({ case: file, letters }: WritingDesk): Writable[] {
  return letters.flatMap((letter) => writableOf(file, letter) ?? [])
}

function writableOf(file: Case, { message: { action, written }, writing }: DeskLetter): Writable | undefined {
  const contact = contactOf(file, action.contact)
  const body = writing?.body ?? ('asks' in written ? undefined : written.body)
  const { channel } = 'asks' in written ? action : written
  if (!contact || body === undefined || channel === 'phone') return undefined
  return { action: action.id, contact, body }
}

/** A letter for a window envelope. `now` is an instant. */
export function layLetter(file: Case, { contact, body }: Writable, size: PaperSize, now: string): FormalLetter {
  const { seeker } = file
  const date = momentIn(seeker.timeZone, now)
  return {
    kind: 'letter',
    title: `Letter to ${contact.name}`,
    size,
    from: seeker.name,
    address: linesOf(seeker.postalAddress),
    reach: [seeker.phone, seeker.email].filter((line) => line !== undefined),
    to: size === 'us-letter' ? shortAddress(file, contact) : addressOf(file, contact),
    date: size === 'us-letter' ? sayAmerican(date) : sayDay(date),
    body,
    furtherPage: (page) => `${contact.name} · ${sayDay(date)} · page ${page}`,
  }
}

/** A note to be copied by hand onto a card. */
export function layCard({ contact, body }: Writable, card: CardSize, size: PaperSize): NoteCard {
  return {
    kind: 'card',
    title: `A note to ${contact.name}`,
    card,
    size,
    lead: `Copy it by hand onto a card, ${CARD_WORDS[card]}. The next page shows how it fills one.`,
    body,
  }
}

/** An envelope to somebody; undefined when no postal address of theirs is known. */
export function layEnvelope(file: Case, contact: Contact, envelope: EnvelopeSize): Envelope | undefined {
  if (contact.postalAddress === undefined) return undefined
  const from = [file.seeker.name, ...linesOf(file.seeker.postalAddress)]
  return { kind: 'envelope', title: `Envelope to ${contact.name}`, envelope, from, to: addressOf(file, contact) }
}

/** Name, title, firm and address, a line each; what the address says itself is not said twice. */
function addressOf({ opportunity }: Case, { name, title, postalAddress }: Contact): string[] {
  const lines = linesOf(postalAddress)
  const said = (words: string) => lines.some((line) => isNamed(line, words))
  const before = [name, title, opportunity.employer].filter((line) => line !== undefined && !said(line))
  return [...(before as string[]), ...lines]
}

/** Whether a line of an address is that name, be it with `GmbH` or the like; a street that is called so has a number. */
function isNamed(line: string, name: string): boolean {
  const [within, sought] = [line, name].map((one) => ` ${one.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `)
  return !/\p{N}/u.test(line) ? within?.includes(sought ?? '') === true : line.toLowerCase() === name.toLowerCase()
}

/** As much as the window of a #10 envelope shows in a size that is read with ease: the title beside the name. */
function shortAddress(file: Case, contact: Contact): string[] {
  const { title, ...untitled } = contact
  const lines = addressOf(file, untitled)
  return title === undefined ? lines : lines.map((line) => (line === contact.name ? `${line}, ${title}` : line))
}

function linesOf(address: Seeker['postalAddress']): string[] {
  return (address ?? '')
    .split(/\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `15 September 2026` */
function sayDay({ day, month, year }: Moment): string {
  return `${day} ${MONTHS[month - 1]} ${year}`
}

/** `September 15, 2026` */
function sayAmerican({ day, month, year }: Moment): string {
  return `${MONTHS[month - 1]} ${day}, ${year}`
}
