import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { Card } from '../ports/contact-cards.ts'
import { readCards } from './read-cards.ts'
import { writeCards } from './write-cards.ts'

test('a card as another program sees it', () => {
  const text = writeCards([
    {
      name: 'Dana Whitfield',
      organization: 'Larkspur Instruments, Inc.',
      title: 'Head of Service; field',
      emails: ['dana.whitfield@larkspur.example', 'dana@example.org'],
      phones: [{ number: '+1 212 555 0101', uses: ['work', 'mobile'] }],
      addresses: [{ text: '12 Example Street\nNew York, NY 10001', uses: ['work'] }],
      linkedin: 'https://www.linkedin.com/in/dana-example',
      links: [],
    },
  ])
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Dana Whitfield',
    'ORG:Larkspur Instruments\\, Inc.',
    'TITLE:Head of Service; field',
    'EMAIL;PREF=1:dana.whitfield@larkspur.example',
    'EMAIL:dana@example.org',
    'TEL;TYPE=work;TYPE=cell:+1 212 555 0101',
    'ADR;TYPE=work:;;12 Example Street\\nNew York\\, NY 10001;;;;',
    'URL:https://www.linkedin.com/in/dana-example',
    'END:VCARD',
    '',
  ])
})

const words = fc
  .string({
    unit: fc.constantFrom('a', 'Z', 'é', '漢', '🖋', ' ', ',', ';', ':', '\\', '"', "'", '=', '.', 'n'),
    maxLength: 90,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '')
const lines = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'))
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const uses = fc.uniqueArray(fc.constantFrom('work' as const, 'home' as const, 'mobile' as const, 'fax' as const))
const digits = fc.integer({ min: 100, max: 999999 }).map((number) => `+1 212 555 ${number}`)
const addresses = fc.integer({ min: 1, max: 9999 }).map((number) => `person-${number}@firm.example`)

const cards: fc.Arbitrary<Card> = fc
  .record({
    name: words,
    parts: optional(
      fc.record({
        given: words,
        family: words,
        additional: fc.constant(''),
        prefix: fc.constant(''),
        suffix: fc.constant(''),
      }),
    ),
    organization: optional(words),
    title: optional(words),
    emails: fc.uniqueArray(addresses, { maxLength: 3 }),
    phones: fc.array(fc.record({ number: digits, uses }), { maxLength: 3 }),
    addresses: fc.array(fc.record({ text: lines, uses }), { maxLength: 2 }),
    linkedin: optional(fc.constant('https://www.linkedin.com/in/a-b')),
    links: fc.uniqueArray(fc.webUrl({ validSchemes: ['https'] }), { maxLength: 2 }),
    note: optional(lines),
  })
  .map((card) => Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as unknown as Card)

test('what is written is read again, by us and by ical.js, in lines of at most 75 bytes', () => {
  fc.assert(
    fc.property(fc.array(cards, { minLength: 1, maxLength: 3 }), (written) => {
      const text = writeCards(written)
      expect(readCards(text)).toEqual({ cards: written, faults: [] })
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
      const parsed = ICAL.parse(text)
      const [first] = typeof parsed[0] === 'string' ? [parsed] : parsed
      const other = new ICAL.Component(first)
      expect(String(other.getFirstPropertyValue('fn')).trim()).toBe(written[0]?.name)
      expect(other.getAllProperties('email').map((email) => email.getFirstValue())).toEqual(written[0]?.emails)
    }),
  )
})
