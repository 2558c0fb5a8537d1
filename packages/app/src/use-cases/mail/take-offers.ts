import type { Case, Contact, ContactId } from '@afterword/engine'
import type { Offer } from '../../ports/message-reader.ts'
import { newId } from '../record/new-id.ts'

/** A case with what was taken of the offers of a message. */
export interface OffersTaken {
  readonly case: Case
  /** Whoever wrote, once they are a contact; null where nobody was added for that. */
  readonly writer: ContactId | null
  /** Those who were added and are asked to come. */
  readonly invited: readonly ContactId[]
}

/** An offer that is taken; of a person, with the part that they play. */
export interface Taking {
  readonly offer: Offer
  readonly role?: Contact['role'] | undefined
}

/** Adds the people that were taken, and mends what is known of others. */
export function takeOffers(current: Case, taking: readonly Taking[]): OffersTaken {
  let taken: OffersTaken = { case: current, writer: null, invited: [] }
  for (const one of taking) taken = takeOffer(taken, one)
  return taken
}

function takeOffer(before: OffersTaken, { offer, role = 'other' }: Taking): OffersTaken {
  switch (offer.kind) {
    case 'person': {
      const { name, email, who } = offer
      const added = addPerson(before.case, { name, role, ...(email === undefined ? {} : { email }) })
      return {
        case: added.case,
        writer: who === 'writer' ? added.contact : before.writer,
        invited: who === 'invited' ? [...before.invited, added.contact] : before.invited,
      }
    }
    case 'address':
      return { ...before, case: withContact(before.case, offer.contact, { email: offer.email }) }
    case 'phone':
      return { ...before, case: withContact(before.case, offer.contact, { phone: offer.phone }) }
    case 'name':
      // It is spelt as they sign it.
      return { ...before, case: withContact(before.case, offer.contact, { name: offer.name, nameVerified: true }) }
  }
}

/** A case with one more person in it, and what they are called there. */
export function addPerson(current: Case, person: Omit<Contact, 'id'>): { case: Case; contact: ContactId } {
  const taken = current.contacts.map(({ id }) => id)
  const contact = newId(person.name, taken, 'person')
  return { case: { ...current, contacts: [...current.contacts, { id: contact, ...person }] }, contact }
}

function withContact(current: Case, id: ContactId, changes: Partial<Contact>): Case {
  return { ...current, contacts: current.contacts.map((one) => (one.id === id ? { ...one, ...changes } : one)) }
}
