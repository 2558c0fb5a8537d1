import { afterAll, beforeAll, expect, test } from 'vitest'
import { noticeMessage } from '../../../use-cases/mail/notice-message.ts'
import { openMessageReader } from '../../../use-cases/reading/open-message-reader.ts'
import { done, ME } from '../../../use-cases/testing/open-desk.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

const INVITATION = [
  'From: Dana Whitfield <dana@larkspur.example>',
  'Subject: Invitation: second talk',
  'Message-ID: <invitation@larkspur.example>',
  'Date: Tue, 15 Sep 2026 11:00:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
  '',
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:second@larkspur.example',
  'DTSTART:20260922T130000Z',
  'DTEND:20260922T134500Z',
  'SUMMARY:Second talk',
  'LOCATION:12 Mill Lane',
  'ORGANIZER;CN=Dana Whitfield:mailto:dana@larkspur.example',
  'ATTENDEE;CN=Omar Haddad:mailto:omar@larkspur.example',
  'ATTENDEE;CN=Ruth Imani:mailto:ruth@larkspur.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
  const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', email: 'ines@example.org' }
  done(await app.useCases.saveProfile({ ...ME, seeker }))
  const opportunity = { id: 'larkspur', employer: 'Larkspur', role: 'Designer' }
  done(await app.useCases.addOpportunity({ ...ME, opportunity }))
  const interview = { start: '2026-09-15T09:00:00+01:00', end: '2026-09-15T10:00:00+01:00', format: 'video' } as const
  const dana = { name: 'Dana Whitfield', role: 'hiring-manager', email: 'dana@larkspur.example' } as const
  done(await app.useCases.addInterview({ ...ME, opportunity: 'larkspur', interview, newContacts: [dana] }))
  const message = { folder: 'INBOX', uidValidity: 1, uid: 1, messageId: null, raw: Buffer.from(INVITATION) }
  const messageReader = openMessageReader(app.ports)
  done(await noticeMessage({ ...app.ports, messageReader }, { owner: ME.owner, message }))
})

afterAll(() => app.close())

test('those whom an invitation brings are taken with the part they play, and left out when nobody wants them', async () => {
  const page = await app.openPage('/mail', { size: 'phone' })
  await page.getByText('Dana Whitfield invites you to an interview').waitFor()
  await expectAccessible(page)
  await page.getByLabel('Omar Haddad is').selectOption({ label: 'Team lead' })
  await page.getByRole('checkbox', { name: 'Ruth Imani' }).uncheck()
  await page.getByRole('button', { name: 'So it is' }).click()
  await page.getByRole('status').getByText('logged').waitFor()
  const { case: file } = done(await app.useCases.showOpportunity({ ...ME, opportunity: 'larkspur' }))
  expect(file.contacts.map(({ name, role }) => [name, role])).toEqual([
    ['Dana Whitfield', 'hiring-manager'],
    ['Omar Haddad', 'team-lead'],
  ])
  expect(file.interviews[1]).toMatchObject({ interviewers: ['dana-whitfield', 'omar-haddad'], place: '12 Mill Lane' })
})
