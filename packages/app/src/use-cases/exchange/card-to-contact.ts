import type { Contact } from '@afterword/engine'
import type { Card, CardPhone } from '../../ports/contact-cards.ts'
import { newId } from '../record/new-id.ts'
import { findContact, isSameAddress } from './find-contact.ts'

type CardField = 'name' | 'title' | 'email' | 'phone' | 'postalAddress' | 'linkedin'

/** What a card would make of the people of a case. */
export interface CardProposal {
  /** Somebody new, whose role is still to be asked for (`other`), or somebody known with what was missing filled in. */
  readonly kind: 'new' | 'known'
  readonly contact: Contact
  /** Where the card says something else than what is known; the known is kept. */
  readonly differing: readonly { readonly field: CardField; readonly known: string; readonly card: string }[]
}

/** Reads a card for a case with these people. A card does not prove how a name is spelt: addresses are typed by others. */
export function cardToContact(card: Card, known: readonly Contact[]): CardProposal {
  const told = tell(card)
  const found = findContact(known, { name: card.name, email: card.emails[0] })
  if (!found) {
    const id = newId(
      card.name,
      known.map((contact) => contact.id),
      'person',
    )
    return { kind: 'new', contact: { id, role: 'other', ...told, name: card.name }, differing: [] }
  }
  const fields = Object.entries(told) as [CardField, string][]
  const differing = fields.flatMap(([field, text]) => {
    const before = found[field]
    const isSame = before === text || (field === 'email' && isSameAddress(before, text))
    return before === undefined || isSame ? [] : [{ field, known: before, card: text }]
  })
  return { kind: 'known', contact: { ...told, ...found }, differing }
}

function tell(card: Card): Partial<Record<CardField, string>> & { name: string } {
  const [email] = card.emails
  const phone = pickPhone(card.phones)
  const [address] = card.addresses
  return {
    name: card.name,
    ...(card.title === undefined ? {} : { title: card.title }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone: phone.number }),
    ...(address === undefined ? {} : { postalAddress: address.text }),
    ...(card.linkedin === undefined ? {} : { linkedin: card.linkedin }),
  }
}

/** One that rings on a desk rather than at home; never a fax or pager. */
function pickPhone(phones: readonly CardPhone[]): CardPhone | undefined {
  const spoken = phones.filter(({ uses }) => !uses.includes('fax') && !uses.includes('pager'))
  return spoken.find(({ uses }) => !uses.includes('home')) ?? spoken[0]
}
