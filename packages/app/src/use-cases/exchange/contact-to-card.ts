import type { Contact, Opportunity } from '@afterword/engine'
import type { Card } from '../../ports/contact-cards.ts'

/** A person of a case as a visiting card. An agency's recruiter is not of the employer's house. */
export function contactToCard(contact: Contact, { employer }: Pick<Opportunity, 'employer'>): Card {
  return {
    name: contact.name,
    ...(contact.role === 'agency-recruiter' ? {} : { organization: employer }),
    ...(contact.title === undefined ? {} : { title: contact.title }),
    emails: contact.email === undefined ? [] : [contact.email],
    phones: contact.phone === undefined ? [] : [{ number: contact.phone, uses: [] }],
    addresses: contact.postalAddress === undefined ? [] : [{ text: contact.postalAddress, uses: [] }],
    ...(contact.linkedin === undefined ? {} : { linkedin: contact.linkedin }),
    links: [],
  }
}
