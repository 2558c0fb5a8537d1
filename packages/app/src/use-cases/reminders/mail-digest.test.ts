import { expect, test } from 'vitest'
import { startSmtp } from '../../mail/testing/start-smtp.ts'
import { done, ME } from '../testing/open-desk.ts'
import { connect } from '../testing/open-mail-desk.ts'
import { openReminderDesk } from './testing/open-reminder-desk.ts'

const subjectsOf = (taken: readonly string[]) => taken.map((raw) => /^Subject: (.*)$/m.exec(raw)?.[1])

async function openMailedDesk() {
  const smtp = await startSmtp()
  const desk = await openReminderDesk('2026-09-14T08:00:00+01:00')
  await connect(desk, smtp)
  done(await desk.useCases.saveReminderSettings({ ...ME, set: { mail: true, desktop: false } }))
  return {
    ...desk,
    smtp,
    talk: () => desk.addTalk('larkspur', '2026-09-14T10:00:00+01:00', '2026-09-14T11:00:00+01:00'),
  }
}

test('a mail to oneself in the morning, and one just in time for what becomes due that day', async () => {
  const { workAt, smtp, talk } = await openMailedDesk()
  await talk()
  await workAt('2026-09-14T11:01:00+01:00')
  await workAt('2026-09-15T07:29:00+01:00')
  const before = smtp.taken.length
  await workAt('2026-09-15T07:30:00+01:00')
  expect(subjectsOf(smtp.taken.slice(before))).toEqual([expect.stringMatching(/^Today: \d+ steps?$/)])
  expect(smtp.taken.at(-1)).toMatch(/^To: .*ines@example\.org/m)
  expect(smtp.taken.at(-1)).toContain('Dana Whitfield')
  for (const time of ['09:00', '10:01', '10:30', '11:30', '16:00']) await workAt(`2026-09-15T${time}:00+01:00`)
  const day = subjectsOf(smtp.taken.slice(before))
  expect(day).toHaveLength(2)
  expect(day[1]).toMatch(/^Due today: \d+ steps?$/)
})

test('a day that brings nothing brings no mail, and without a mailbox it is told in the settings', async () => {
  const { workAt, smtp } = await openMailedDesk()
  await workAt('2026-09-15T07:30:00+01:00')
  expect(smtp.taken).toEqual([])
  const other = await openMailedDesk()
  await other.talk()
  done(await other.useCases.disconnectMailbox(ME))
  await other.workAt('2026-09-14T11:01:00+01:00')
  await other.workAt('2026-09-15T07:30:00+01:00')
  expect(done(await other.useCases.examineWork(ME)).tellings).toMatchObject([{ channel: 'mail', reason: 'no-mailbox' }])
})

test('a mail that may be out already is not sent again without a look', async () => {
  const { workAt, smtp, talk } = await openMailedDesk()
  await talk()
  await workAt('2026-09-14T11:01:00+01:00')
  smtp.fault = 'cuts-after-dot'
  const before = smtp.taken.length
  await workAt('2026-09-15T07:30:00+01:00')
  smtp.fault = 'none'
  await workAt('2026-09-15T07:40:00+01:00')
  expect(smtp.taken.slice(before)).toHaveLength(1)
})

test('a mail that may be out is not sent again when somebody has it tried again', async () => {
  const desk = await openMailedDesk()
  const { workAt, smtp, talk, useCases } = desk
  await talk()
  await workAt('2026-09-14T11:01:00+01:00')
  smtp.fault = 'cuts-after-dot'
  const before = smtp.taken.length
  await workAt('2026-09-15T07:30:00+01:00')
  done(await useCases.disconnectMailbox(ME))
  await workAt('2026-09-15T07:40:00+01:00')
  expect(done(await useCases.examineWork(ME)).tellings).toMatchObject([{ channel: 'mail', reason: 'no-mailbox' }])
  smtp.fault = 'none'
  await connect(desk, smtp)
  done(await useCases.retryWork(ME))
  await workAt('2026-09-15T07:41:00+01:00')
  expect(smtp.taken.slice(before)).toHaveLength(1)
  expect(done(await useCases.examineWork(ME)).tellings).toEqual([])
})

test('the mail of a morning is not sent in the night after it', async () => {
  const { workAt, smtp, talk } = await openMailedDesk()
  await talk()
  await workAt('2026-09-14T11:01:00+01:00')
  const before = smtp.taken.length
  smtp.fault = 'busy-recipient'
  await workAt('2026-09-15T07:30:00+01:00')
  smtp.fault = 'none'
  await workAt('2026-09-15T22:30:00+01:00')
  expect(smtp.taken.slice(before)).toEqual([])
  await workAt('2026-09-16T07:30:00+01:00')
  expect(subjectsOf(smtp.taken.slice(before))).toEqual([expect.stringMatching(/^Today: /)])
})

test('a mail that may be out waits until the mailbox can be looked into', async () => {
  const desk = await openMailedDesk()
  const { workAt, smtp, talk, useCases } = desk
  await connect(desk, smtp, { imap: { ...smtp.server, port: 1 } })
  await talk()
  await workAt('2026-09-14T11:01:00+01:00')
  smtp.fault = 'cuts-after-dot'
  const before = smtp.taken.length
  await workAt('2026-09-15T07:30:00+01:00')
  smtp.fault = 'none'
  for (const time of ['07:32', '07:40', '08:00']) await workAt(`2026-09-15T${time}:00+01:00`)
  expect(smtp.taken.slice(before)).toHaveLength(1)
  await connect(desk, smtp)
  await workAt('2026-09-15T10:00:00+01:00')
  expect(done(await useCases.examineWork(ME)).tellings).toEqual([])
  expect(smtp.taken.slice(before)).toHaveLength(1)
})
