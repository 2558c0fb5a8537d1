import { expect, it } from 'vitest'
import { openInvitationReader } from '../../../calendar/read-invitation.ts'
import { openHolidays } from '../../../holidays/open-holidays.ts'
import { openMailReader } from '../../../mail/mime/open-mail-reader.ts'
import { makeCase } from '../../../store/testing/make-case.ts'
import { openMessageReader } from '../open-message-reader.ts'

const holidays = openHolidays({ read: () => Promise.resolve(undefined), write: () => Promise.resolve() })
const reader = openMessageReader({ mail: openMailReader(), invitations: openInvitationReader(), holidays })
const file = makeCase('larkspur', { seeker: { ...makeCase('x').seeker, email: 'ines@example.org' } })
const sent = [{ contact: 'dana', messageId: 'thanks@example.org', at: '2026-09-15T12:00:00Z', subject: 'Thank you' }]

/** What a message from somebody tells besides what it means. */
async function read(from: string, lines: readonly string[], headers: readonly string[] = IN_THREAD) {
  const head = [`From: ${from}`, 'Subject: Re: Thank you', 'Date: Wed, 16 Sep 2026 10:00:00 +0100', ...headers]
  const raw = new TextEncoder().encode([...head, '', ...lines, ''].join('\r\n'))
  return reader.read(file, sent, raw, '2026-09-16T12:00:00Z')
}

const IN_THREAD = ['In-Reply-To: <thanks@example.org>', 'Content-Type: text/plain; charset=utf-8']

it('offers an unknown colleague who writes in our thread as a new contact', async () => {
  const { offers, guess } = await read('"Imani, Ruth" <ruth@larkspur.example>', ['We decide by Friday.', '', 'Ruth'])
  expect(offers).toEqual([{ kind: 'person', who: 'writer', name: 'Ruth Imani', email: 'ruth@larkspur.example' }])
  expect(guess).toBeUndefined()
})

it('offers no mailbox of several people, and no machine', async () => {
  expect((await read('Larkspur Careers <jobs@larkspur.example>', ['Thank you.'])).offers).toBeUndefined()
  expect((await read('Ruth Imani <no-reply@ats.example>', ['Thank you.'])).offers).toBeUndefined()
})

it('asks whether it belongs here where only the domain or the name says so', async () => {
  const plain = ['Content-Type: text/plain']
  expect((await read('Ruth Imani <ruth@larkspur.example>', ['We decide by Friday.'], plain)).guess).toBe('domain')
  const named = await read('Larkspur Instruments <talent@ats.example>', ['About your application: hello.'], plain)
  expect(named.guess).toBe('employer')
})

it('offers the address from which a contact writes', async () => {
  const { offers, reading } = await read('Dana Whitfield <dana.w@gmail.com>', ['Writing from home.'])
  expect(reading.contact).toBe('dana')
  expect(offers).toEqual([{ kind: 'address', contact: 'dana', email: 'dana.w@gmail.com' }])
})

it('offers the phone number and the spelling of a signature', async () => {
  const lines = [
    'We decide by Friday.',
    '',
    'Best regards',
    'Dana Whitfeld',
    'Tel. +1 (518) 555-0142',
    'Fax +1 (518) 555-0143',
  ]
  const { offers } = await read('Dana Whitfeld <dana@larkspur.example>', lines)
  expect(offers).toEqual([
    { kind: 'name', contact: 'dana', name: 'Dana Whitfeld' },
    { kind: 'phone', contact: 'dana', phone: '+1 (518) 555-0142' },
  ])
})

it('mends nothing where one of their own spellings is that of the case', async () => {
  const lines = ['We decide by Friday.', '', 'Best regards', 'Dana Whitfield', 'HRB 12345678']
  expect((await read('Dana Whitfeld <dana@larkspur.example>', lines)).offers).toBeUndefined()
})

it.each([
  ['Dana Whitfield no longer works here. Please contact Ruth Imani (ruth@larkspur.example) instead.', 'Ruth Imani'],
  ['I have left the company. For urgent matters reach out to ruth.imani@larkspur.example.', 'Ruth Imani'],
  ['Ich bin nicht mehr im Unternehmen. Bitte wenden Sie sich an meine Kollegin Ruth Imani.', 'Ruth Imani'],
  ['Je ne travaille plus chez Larkspur. Merci de contacter Mme Ruth Imani.', 'Ruth Imani'],
  ['Ya no trabajo en Larkspur. Por favor, contacte con Ruth Imani, ruth@larkspur.example.', 'Ruth Imani'],
  ['Já não trabalho na Larkspur. Por favor, entre em contacto com Ruth Imani.', 'Ruth Imani'],
  ['Ik werk niet meer bij Larkspur. Neem contact op met Ruth Imani (ruth@larkspur.example).', 'Ruth Imani'],
  ['退職いたしました。後任は今井花子(ruth@larkspur.example)です。', '今井花子'],
])('offers whoever is to be turned to: %s', async (words, name) => {
  const { reading, offers } = await read(
    'Dana Whitfield <dana@larkspur.example>',
    [words],
    [...IN_THREAD, 'Auto-Submitted: auto-replied'],
  )
  expect(reading).toMatchObject({ kind: 'bounce', contact: 'dana' })
  expect(offers).toMatchObject([{ kind: 'person', who: 'successor', name }])
})

it('offers those whom a calendar invitation asks to come, and knows where to', async () => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:u1@larkspur.example',
    'DTSTART:20260928T130000Z',
    'DTEND:20260928T140000Z',
    'SUMMARY:Second interview',
    'LOCATION:https://meet.example/abc',
    'ORGANIZER;CN=Dana Whitfield:mailto:dana@larkspur.example',
    'ATTENDEE;CN=Ruth Imani:mailto:ruth@larkspur.example',
    'ATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:room4@larkspur.example',
    'ATTENDEE;CN=Inês Duarte:mailto:ines@example.org',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const told = await read('Dana Whitfield <dana@larkspur.example>', calendar, [
    'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
  ])
  expect(told.meeting).toEqual({ interviewers: ['dana'], link: 'https://meet.example/abc' })
  expect(told.offers).toEqual([{ kind: 'person', who: 'invited', name: 'Ruth Imani', email: 'ruth@larkspur.example' }])
})

it.each(['-', '?', 'a@', 'i.a. '])(
  'reads a message as any other that goes on with “%s” two hundred thousand times',
  async (sign) => {
    const lines = ['We decide by Friday. Please call me.', '', sign.repeat(200_000)]
    const { reading } = await read('Dana Whitfield <dana@larkspur.example>', lines)
    expect(reading).toMatchObject({ kind: 'reply', decisionBy: '2026-09-18', followUp: { channel: 'phone' } })
  },
)

it('finds who is to be turned to beside a word of two hundred thousand letters', async () => {
  const { offers } = await read(
    'Dana Whitfield <dana@larkspur.example>',
    [`I have left Larkspur. Please contact Ruth Imani, ${'A'.repeat(200_000)}`],
    [...IN_THREAD, 'Auto-Submitted: auto-replied'],
  )
  expect(offers).toMatchObject([{ kind: 'person', who: 'successor', name: 'Ruth Imani' }])
})
