import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCards } from './read-cards.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`../../../../fixtures/cards/${name}`, import.meta.url), 'utf8')
}

test('a card of Outlook: vCard 2.1, quoted-printable, bare types, a picture', () => {
  expect(readCards(fixture('outlook-2-1.vcf'))).toEqual({
    cards: [
      {
        name: 'Dr. Katja Wörner',
        parts: { family: 'Wörner', given: 'Katja', additional: '', prefix: 'Dr.', suffix: '' },
        organization: 'Isarwerk Präzision GmbH, Produktion',
        title: 'Leiterin Produktionsplanung',
        emails: ['katja.woerner@isarwerk.example'],
        phones: [
          { number: '+49 89 555 0121', uses: ['work'] },
          { number: '+49 151 555 0122', uses: ['mobile'] },
          { number: '+49 89 555 0129', uses: ['work', 'fax'] },
        ],
        addresses: [{ text: 'M-2.14\nBeispielstraße 7\n80331 München\nDeutschland', uses: ['work'] }],
        links: ['https://isarwerk.example'],
        note: 'Met at the plant tour;\nasks about hand-overs, and means it',
      },
    ],
    faults: [],
  })
})

test('cards of Apple: groups, what is preferred first, LinkedIn among the links, two in one file', () => {
  const { cards, faults } = readCards(fixture('apple-3-0.vcf'))
  expect(faults).toEqual([])
  expect(cards).toMatchObject([
    {
      name: "Noah O'Brien",
      organization: 'Brightwater Studio',
      title: 'Founder, Director of Photography',
      emails: ['noah@brightwater.example', 'noah.obrien@example.org'],
      phones: [
        { number: '(518) 555-0134', uses: ['work'] },
        { number: '+1 518 555 0133', uses: ['mobile'] },
      ],
      addresses: [{ text: '40 Example Avenue\nFloor 2\nAlbany, NY 12207\nUnited States' }],
      linkedin: 'https://www.linkedin.com/in/noah-obrien-example',
      links: ['https://brightwater.example'],
      note: 'Spoke of the harbour film; 16 mm.\nCall after three.',
    },
    { name: 'Brightwater Front Desk', phones: [{ number: '+1 518 555 0130', uses: ['main'] }] },
  ])
})

test('a card of Google: escaped addresses, a middle name', () => {
  expect(readCards(fixture('google-3-0.vcf')).cards).toMatchObject([
    {
      name: 'Inês Vaz Calado',
      parts: { family: 'Calado', given: 'Inês', additional: 'Vaz' },
      title: 'Talent partner',
      linkedin: 'https://www.linkedin.com/in/ines-calado-example',
      links: ['https://social.example/@ines'],
    },
  ])
})

test('a card of the present standard: PREF, a number as an address, a role for a title', () => {
  expect(readCards(fixture('standard-4-0.vcf')).cards).toMatchObject([
    {
      name: 'Hemi Rāwiri',
      title: 'Operations manager',
      emails: ['hemi.rawiri@southerly.example', 'office@southerly.example'],
      phones: [{ number: '+64-9-555-0122 ext. 7', uses: ['work'] }],
      addresses: [{ text: '12\n1010 Auckland\nNew Zealand' }],
    },
  ])
})

test('all versions in one file', () => {
  const all = ['outlook-2-1.vcf', 'apple-3-0.vcf', 'standard-4-0.vcf', 'google-3-0.vcf'].map(fixture).join('')
  expect(readCards(all).cards.map(({ name }) => name)).toEqual([
    'Dr. Katja Wörner',
    "Noah O'Brien",
    'Brightwater Front Desk',
    'Hemi Rāwiri',
    'Inês Vaz Calado',
  ])
})

test('another charset in quoted-printable', () => {
  const card = (parameters: string) => `BEGIN:VCARD\nVERSION:2.1\nFN;${parameters}:Fran=E7ois\nEND:VCARD`
  for (const parameters of [
    'CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE',
    'QUOTED-PRINTABLE',
    'CHARSET=x;quoted-printable',
  ])
    expect(readCards(card(parameters)).cards[0]?.name).toBe('François')
})

test('without a full name the parts make one, else the organization', () => {
  const [ada, firm] = readCards(
    'BEGIN:VCARD\nVERSION:2.1\nN:Lovett;Ada\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nORG:Larkspur\nEND:VCARD',
  ).cards
  expect([ada?.name, firm?.name]).toEqual(['Ada Lovett', 'Larkspur'])
})

test('the card of an assistant within a card is not read', () => {
  const { cards } = readCards(
    'BEGIN:VCARD\nVERSION:2.1\nFN:Ada\nAGENT:\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nTITLE:Buyer\nEND:VCARD',
  )
  expect(cards).toMatchObject([{ name: 'Ada', title: 'Buyer' }])
})

test.each([
  ['', 1, 'not-a-card', 0],
  ['Name,Company\nDana,Larkspur', 1, 'not-a-card', 0],
  ['BEGIN:VCALENDAR\nEND:VCALENDAR', 1, 'not-a-card', 0],
  ['BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nsome words\nEND:VCARD', 4, 'no-property', 1],
  ['BEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nFN:Bo', 4, 'never-ended', 1],
  ['BEGIN:VCARD\nTITLE:Buyer\nEND:VCARD', 1, 'nameless', 0],
])('what is no card is told with its line: %#', (text, line, reason, count) => {
  const { cards, faults } = readCards(text)
  expect(faults).toMatchObject([{ line, reason }])
  expect(cards).toHaveLength(count)
})
