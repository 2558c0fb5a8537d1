import { type Contact, parseCase } from '@afterword/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCards } from '../../cards/read-cards.ts'
import { writeCards } from '../../cards/write-cards.ts'
import type { Card } from '../../ports/contact-cards.ts'
import { cardToContact } from './card-to-contact.ts'
import { contactToCard } from './contact-to-card.ts'

const employer = { employer: 'Larkspur Instruments' }

function cardWith(changes: Partial<Card>): Card {
  return { name: 'Dana Whitfield', emails: [], phones: [], addresses: [], links: [], ...changes }
}

test('somebody new: one address, a number that is no fax, and a role to be asked for', () => {
  const card = cardWith({
    title: 'Head of Service',
    emails: ['dana@larkspur.example', 'dana@example.org'],
    phones: [
      { number: '+1 212 555 0109', uses: ['work', 'fax'] },
      { number: '+1 212 555 0102', uses: ['home'] },
      { number: '+1 212 555 0101', uses: ['mobile'] },
    ],
  })
  expect(cardToContact(card, [])).toEqual({
    kind: 'new',
    contact: {
      id: 'dana-whitfield',
      name: 'Dana Whitfield',
      role: 'other',
      title: 'Head of Service',
      email: 'dana@larkspur.example',
      phone: '+1 212 555 0101',
    },
    differing: [],
  })
})

test('somebody known: what was missing is filled in, what differs is told and kept', () => {
  const dana: Contact = {
    id: 'd',
    name: 'Dana Whitfeild',
    role: 'hiring-manager',
    email: 'dana@larkspur.example',
    doNotContact: true,
  }
  const card = cardWith({ emails: ['Dana@Larkspur.example'], phones: [{ number: '+1 212 555 0101', uses: [] }] })
  expect(cardToContact(card, [dana])).toEqual({
    kind: 'known',
    contact: { ...dana, phone: '+1 212 555 0101' },
    differing: [{ field: 'name', known: 'Dana Whitfeild', card: 'Dana Whitfield' }],
  })
})

test('a namesake with another address is somebody else; ids stay unique', () => {
  const known: Contact[] = [{ id: 'dana', name: 'Dana Whitfield', role: 'peer', email: 'dana@other.example' }]
  expect(cardToContact(cardWith({ emails: ['dana@larkspur.example'] }), known)).toMatchObject({
    kind: 'new',
    contact: { id: 'dana-whitfield' },
  })
  expect(cardToContact(cardWith({ name: '山田 太郎' }), [])).toMatchObject({
    contact: { id: 'person', name: '山田 太郎' },
  })
})

test('an agency’s recruiter is not of the employer’s house', () => {
  expect(contactToCard({ id: 'r', name: 'Rosa Klein', role: 'agency-recruiter' }, employer)).not.toHaveProperty(
    'organization',
  )
})

const words = fc
  .string({
    unit: fc.constantFrom('a', 'Z', 'é', '漢', ' ', ',', ';', ':', '\\', '"', "'", '='),
    minLength: 1,
    maxLength: 60,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '')
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })

test('a contact comes back from its card as it was', () => {
  const contacts = fc.record({
    name: words,
    title: optional(words),
    email: optional(fc.constantFrom('a@x.example', 'b.c@y.example')),
    phone: optional(fc.constantFrom('+1 212 555 0101', '(518) 555-0134 ext. 7')),
    postalAddress: optional(fc.array(words, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))),
    linkedin: optional(fc.constant('https://www.linkedin.com/in/a-b')),
  })
  fc.assert(
    fc.property(contacts, (fields) => {
      const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
      const contact: Contact = { id: 'a', role: 'other', ...told, name: fields.name }
      const [card] = readCards(writeCards([contactToCard(contact, employer)])).cards
      if (!card) throw new Error('No card came back.')
      const back = cardToContact(card, [])
      expect({ ...back.contact, id: 'a' }).toEqual(contact)
      const parsed = parseCase({
        version: 1,
        seeker: { name: 'Inês Duarte', timeZone: 'Europe/Lisbon' },
        opportunity: { id: 'o', role: 'Clerk', ...employer },
        contacts: [back.contact],
        interviews: [],
        log: [],
      })
      expect(parsed.kind).toBe('case')
    }),
  )
})
