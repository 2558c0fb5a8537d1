import { expect, test } from 'vitest'
import { readInvitationText } from './read-invitation-text.ts'

const circumstances = { own: 'Inês Duarte', today: '2026-11-02' }

function read(text: string) {
  return readInvitationText(text, circumstances)
}

test('an invitation in English: when, where, with whom', () => {
  const text = `Dear Inês,

Thank you for your application. We would like to invite you to a second talk on
Thursday 12 November 2026, 10:00–11:30 (New York time), on Microsoft Teams.
You will meet Dana Whitfield (Head of Service), Omar Haddad, Data Lead, and Ruth van der Berg.

Join: https://teams.microsoft.com/l/meetup-join/19%3ameeting_EXAMPLE/0
Questions? dana.whitfield@larkspur.example or +1 212 555 0101.

Kind regards,
Rita Mendes <rita.mendes@larkspur.example>

On Mon, 2 November 2026 at 09:14, Inês Duarte <ines.duarte@example.org> wrote:
> I could come on Tuesday 17 November 2026 at 15:00.
`
  expect(read(text)).toEqual({
    day: '2026-11-12',
    start: '10:00',
    end: '11:30',
    zone: 'America/New_York',
    format: 'video',
    link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_EXAMPLE/0',
    people: [
      { name: 'Dana Whitfield', meets: true, title: 'Head of Service', email: 'dana.whitfield@larkspur.example' },
      { name: 'Omar Haddad', meets: true, title: 'Data Lead' },
      { name: 'Ruth van der Berg', meets: true },
      { name: 'Rita Mendes', meets: false, email: 'rita.mendes@larkspur.example' },
    ],
    emails: ['dana.whitfield@larkspur.example', 'rita.mendes@larkspur.example'],
    phones: ['+1 212 555 0101'],
  })
})

test('an invitation in German', () => {
  const text = `Sehr geehrte Frau Duarte,
wir laden Sie ein zum Vorstellungsgespräch am Donnerstag, den 12. November 2026, von 10.00 bis 11.30 Uhr MEZ.
Ort: Isarwerk, Beispielstraße 7, 80331 München
Sie sprechen mit Frau Dr. Katja Wörner (Leiterin Produktionsplanung) und Jonas Adler, Personalreferent.
Tel. 089 555 0121`
  expect(read(text)).toMatchObject({
    day: '2026-11-12',
    start: '10:00',
    end: '11:30',
    format: 'onsite',
    place: 'Isarwerk, Beispielstraße 7, 80331 München',
    people: [
      { name: 'Katja Wörner', meets: true, title: 'Leiterin Produktionsplanung' },
      { name: 'Jonas Adler', meets: true, title: 'Personalreferent' },
    ],
    phones: ['089 555 0121'],
  })
})

test('an invitation in French', () => {
  const text = `Bonjour,
Nous vous proposons un entretien le jeudi 12 novembre 2026 à 14h30 (heure de Paris), 45 minutes, avec Claire Petit (directrice produit).
Lieu : 8 rue de l’Exemple, 75002 Paris`
  expect(read(text)).toMatchObject({
    day: '2026-11-12',
    start: '14:30',
    minutes: 45,
    zone: 'Europe/Paris',
    format: 'onsite',
    people: [{ name: 'Claire Petit', meets: true, title: 'directrice produit' }],
  })
})

test('an invitation in Spanish', () => {
  const text = `Hola Inês: la entrevista será el jueves 12 de noviembre de 2026, de 16:00 a 17:00, por Zoom, con Lucía Romero de la Cruz (jefa de producto).
https://example.zoom.us/j/123456789`
  expect(read(text)).toMatchObject({
    day: '2026-11-12',
    start: '16:00',
    end: '17:00',
    format: 'video',
    link: 'https://example.zoom.us/j/123456789',
    people: [{ name: 'Lucía Romero de la Cruz', meets: true, title: 'jefa de producto' }],
  })
})

test('what is not certain is left empty', () => {
  const choice = read(
    'Could you come on Tuesday 10 November 2026 at 9:00 or on Thursday 12 November 2026 at 14:00, by Zoom or phone?',
  )
  for (const part of ['day', 'start', 'end', 'zone', 'format', 'place', 'link'] as const)
    expect(choice).not.toHaveProperty(part)
  expect(read('Friday 12 November 2026 at 10:00')).not.toHaveProperty('day')
  expect(read('10:00 ET / 16:00 CET')).not.toHaveProperty('zone')
  expect(read('03/04/2026, 10:00 IST')).toEqual({ start: '10:00', people: [], emails: [], phones: [] })
  expect(read('Next week Dana calls. Her team, Larkspur Instruments, is small.').people).toEqual([])
  expect(read('')).toEqual({ people: [], emails: [], phones: [] })
})

test('a meeting’s number is no telephone number, and the seeker nobody to meet', () => {
  const text = 'Meeting ID: 234 567 890 12\nPasscode: 1234\nPanel: Inês Duarte, Dana Whitfield and Omar Haddad'
  expect(read(text)).toEqual({
    people: [
      { name: 'Dana Whitfield', meets: true },
      { name: 'Omar Haddad', meets: true },
    ],
    emails: [],
    phones: [],
  })
})

test('a title may hold an "and"', () => {
  const text = 'with Dana Whitfield, Head of Research and Development, and Omar Haddad, VP Product and Ruth Berg.'
  expect(read(text).people).toEqual([
    { name: 'Dana Whitfield', meets: true, title: 'Head of Research and Development' },
    { name: 'Omar Haddad', meets: true, title: 'VP Product' },
    { name: 'Ruth Berg', meets: true },
  ])
})

test('a list of people, one a line', () => {
  const text =
    'Your interviewers will be:\n- Dana Whitfield (Head of Service)\n- Omar Haddad\n\nBest,\nRita Mendes, Recruiter'
  expect(read(text).people).toEqual([
    { name: 'Dana Whitfield', meets: true, title: 'Head of Service' },
    { name: 'Omar Haddad', meets: true },
    { name: 'Rita Mendes', meets: false, title: 'Recruiter' },
  ])
})

test('a company is no person, and the end of a sentence no part of a name', () => {
  expect(read('Thank you for your interview with Larkspur Instruments. See you with Dana.').people).toEqual([])
  expect(read('with Dana Whitfield and James Lee. Dial +44 20 7946 0123').people.map(({ name }) => name)).toEqual([
    'Dana Whitfield',
    'James Lee',
  ])
})

test('a letter of a scheduler: labels, dashes, half a day, a signature', () => {
  const text = `When: Tuesday, November 17, 2026 2:00 PM - 3:00 PM PST
Where: Zoom (link to follow)
Interviewers: Sarah O'Neill - VP Engineering, Miguel Ángel Ruiz - Staff Engineer

Best,
Tom Becker
tom.becker@brightwater.example | (518) 555-0134`
  expect(read(text)).toEqual({
    day: '2026-11-17',
    start: '14:00',
    end: '15:00',
    zone: 'America/Los_Angeles',
    format: 'video',
    people: [
      { name: "Sarah O'Neill", meets: true, title: 'VP Engineering' },
      { name: 'Miguel Ángel Ruiz', meets: true, title: 'Staff Engineer' },
      { name: 'Tom Becker', meets: false, email: 'tom.becker@brightwater.example' },
    ],
    emails: ['tom.becker@brightwater.example'],
    phones: ['(518) 555-0134'],
  })
})

test('an office in the midst of a sentence, a list that begins with a surname alone', () => {
  expect(read('See you at our office: 12 Example Street, London. Ask for Gwen.')).toMatchObject({
    format: 'onsite',
    place: '12 Example Street, London',
  })
  expect(read('Am Gespräch nehmen Herr Dr. Adler und Frau Katja Wörner teil (60-minütig).').people).toEqual([
    { name: 'Katja Wörner', meets: true },
  ])
  expect(read('avec Mme Claire Petit et M. Paul Martin').people.map(({ name }) => name)).toEqual([
    'Claire Petit',
    'Paul Martin',
  ])
})

test('long nonsense comes to an end', () => {
  for (const nonsense of ["A'", 'a.', '1', ' ', 'Ab ', '+1 2 ', 'x@a.'])
    read(nonsense.repeat(100_000 / nonsense.length))
})

test.each([
  ['a 45-minute call', 45],
  ['about 1.5 hours', 90],
  ['for an hour', 60],
  ['eine halbe Stunde', 30],
  ['30 Minuten, then 60 minutes', undefined],
])('%s takes %s minutes', (text, minutes) => {
  expect(read(text).minutes).toBe(minutes)
})
