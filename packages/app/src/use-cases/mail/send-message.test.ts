import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startSmtp } from '../../mail/testing/start-smtp.ts'
import { done, ME } from '../testing/open-desk.ts'
import { connect, type MailDesk, openMailDesk, sendThanks, THANKS } from '../testing/open-mail-desk.ts'
import { later, MINUTE, msOf } from './later.ts'

const read = async ({ useCases }: MailDesk) => done(await useCases.listOutbox(ME)).lines.map(({ message }) => message)

async function logged({ useCases, opportunity }: MailDesk) {
  const shown = done(await useCases.showOpportunity({ ...ME, opportunity }))
  return { log: shown.case.log, plan: shown.plan }
}

it('sends what was approved after the time to undo it, logs it and changes the plan', async () => {
  const smtp = await startSmtp()
  const desk = await openMailDesk(smtp)
  const { message } = done(await sendThanks(desk))
  expect(message).toMatchObject({ state: 'waiting', dueAt: '2026-09-15T11:00:30.000Z' })
  expect(await desk.work()).toEqual([])
  desk.clock.set('2026-09-15T12:00:31+01:00')
  expect(await desk.work()).toEqual(['send-mail'])
  expect(smtp.taken).toEqual([expect.stringContaining('Subject: The night form')])
  expect(smtp.taken[0]).toContain(`Message-ID: ${message.messageId}`)
  const { log, plan } = await logged(desk)
  expect(log).toMatchObject([{ type: 'sent', contact: 'dana-whitfield', purpose: 'thank-you', interview: 'iv-1' }])
  expect(plan.coverage).toEqual({ 'iv-1': { thanked: 1, of: 1 } })
  expect(await read(desk)).toMatchObject([{ state: 'sent', attempt: 1 }])
  expect(await desk.work()).toEqual([])
})

it('takes a message back, and then nothing goes out', async () => {
  const smtp = await startSmtp()
  const desk = await openMailDesk(smtp)
  const { message } = done(await sendThanks(desk))
  expect(await sendThanks(desk)).toMatchObject({ failures: [{ kind: 'already-on-its-way', message: message.id }] })
  done(await desk.useCases.cancelSending({ ...ME, message: message.id }))
  desk.clock.set('2026-09-15T12:01:00+01:00')
  await desk.work()
  expect(smtp.taken).toEqual([])
  expect((await logged(desk)).log).toEqual([])
  done(await sendThanks(desk))
  expect(await desk.useCases.cancelSending({ ...ME, message: message.id })).toMatchObject({
    failures: [{ kind: 'too-late', state: 'cancelled' }],
  })
})

it('asks first where the linter has errors', async () => {
  const desk = await openMailDesk(await startSmtp())
  const hasty = { body: 'Dear Dana Whitfeild,\n\nthanks for [topic].\n\nInês\n' }
  const asked = await sendThanks(desk, { ...hasty, approve: false })
  expect(asked).toMatchObject({
    failures: [
      {
        kind: 'findings-first',
        findings: expect.arrayContaining([expect.objectContaining({ ruleId: 'no-placeholder' })]),
      },
    ],
  })
  expect(await sendThanks(desk, hasty)).toMatchObject({ kind: 'queued' })
})

it.each([
  ['2026-09-15T19:00:00+01:00', '2026-09-16T09:00:00+01:00', 'after-hours'],
  ['2026-09-15T07:00:00+01:00', '2026-09-15T09:00:00+01:00', 'before-hours'],
  ['2026-09-19T12:00:00+01:00', '2026-09-21T09:00:00+01:00', 'no-working-day'],
  ['2026-10-05T12:00:00+01:00', '2026-10-06T09:00:00+01:00', 'no-working-day'],
  ['2026-09-15T12:00:00+01:00', '2026-09-15T12:00:00+01:00', 'in-hours'],
])('at %s the recipient is best written to at %s: %s', async (now, at, reason) => {
  const desk = await openMailDesk(await startSmtp())
  if (now.startsWith('2026-10-05')) {
    // A public holiday of the employer's region, not of the seeker's.
    const set = { region: 'PT', timeZone: 'Europe/Lisbon' }
    done(await desk.useCases.editOpportunity({ ...ME, opportunity: desk.opportunity, set }))
  }
  const suggested = done(await desk.useCases.suggestSendTime({ ...ME, opportunity: desk.opportunity, now }))
  expect(suggested).toEqual({ kind: 'send-time', at, zone: 'Europe/Lisbon', reason })
})

it('sends in office hours, unless the step is out of the plan by then', async () => {
  const smtp = await startSmtp()
  const desk = await openMailDesk(smtp)
  desk.clock.set('2026-09-15T19:00:00+01:00')
  const { message } = done(await sendThanks(desk, { when: 'office-hours' }))
  expect(message).toMatchObject({ state: 'scheduled', dueAt: '2026-09-16T08:00:00.000Z' })
  done(await desk.useCases.markSent({ ...ME, opportunity: desk.opportunity, action: THANKS }))
  desk.clock.set('2026-09-16T09:00:00+01:00')
  await desk.work()
  expect(smtp.taken).toEqual([])
  expect(await read(desk)).toMatchObject([{ state: 'failed', reason: { kind: 'plan-changed' } }])
  done(await desk.useCases.sendNow({ ...ME, message: message.id }))
  await desk.work()
  expect(smtp.taken).toHaveLength(1)
})

it('tries again with growing delay while a server says later, then leaves it to the user', async () => {
  const smtp = await startSmtp('busy-recipient')
  const desk = await openMailDesk(smtp)
  done(await sendThanks(desk))
  const waits: number[] = []
  let now = msOf('2026-09-15T11:00:30Z')
  for (let tries = 0; tries < 8; tries += 1) {
    desk.clock.set(later('1970-01-01T00:00:00Z', now))
    await desk.work()
    const [message] = await read(desk)
    if (message?.state !== 'retry') break
    waits.push((msOf(message.dueAt) - now) / MINUTE)
    now = msOf(message.dueAt)
  }
  expect(waits).toEqual([1, 5, 15, 60, 180, 360, 720])
  expect(await read(desk)).toMatchObject([{ state: 'failed', attempt: 8, reason: { kind: 'refused', code: 450 } }])
  expect((await logged(desk)).log).toEqual([])
})

it.each([
  ['refuses-recipient', { kind: 'refused', code: 550, status: '5.1.1' }],
  ['refuses-message', { kind: 'refused', code: 554 }],
  ['refuses-login', { kind: 'trouble', trouble: { kind: 'login-refused' } }],
] as const)('leaves it to the user when a server %s, and sends when it is mended', async (fault, reason) => {
  const smtp = await startSmtp(fault)
  const desk = await openMailDesk(smtp)
  const { message } = done(await sendThanks(desk))
  desk.clock.set('2026-09-15T12:01:00+01:00')
  await desk.work()
  expect(await read(desk)).toMatchObject([{ state: 'failed', reason }])
  smtp.fault = 'none'
  done(await desk.useCases.sendNow({ ...ME, message: message.id }))
  await desk.work()
  expect(await read(desk)).toMatchObject([{ state: 'sent' }])
  expect((await logged(desk)).log).toHaveLength(1)
})

it('never sends again what may have arrived: without a Sent folder it asks', async () => {
  const smtp = await startSmtp('cuts-after-dot')
  const desk = await openMailDesk(smtp)
  const { message } = done(await sendThanks(desk))
  desk.clock.set('2026-09-15T12:01:00+01:00')
  await desk.work()
  expect(await read(desk)).toMatchObject([{ state: 'unknown', reason: null }])
  smtp.fault = 'none'
  desk.clock.set('2026-09-16T12:00:00+01:00')
  await desk.work()
  expect(await read(desk)).toMatchObject([{ state: 'unknown', reason: { kind: 'ask-user' } }])
  expect(smtp.taken).toHaveLength(1)
  expect(await desk.useCases.sendNow({ ...ME, message: message.id })).toMatchObject({ kind: 'refused' })
  done(await desk.useCases.resolveUnknown({ ...ME, message: message.id, answer: 'sent' }))
  const { log } = await logged(desk)
  expect(log).toMatchObject([{ type: 'sent', at: '2026-09-15T11:01:00.000Z' }])
})

it('sends again, under the same Message-ID, when the user says that it did not arrive', async () => {
  const smtp = await startSmtp('hangs-after-data')
  const desk = await openMailDesk(smtp)
  const { message } = done(await sendThanks(desk))
  desk.clock.set('2026-09-15T12:01:00+01:00')
  await desk.work()
  smtp.fault = 'none'
  done(await desk.useCases.resolveUnknown({ ...ME, message: message.id, answer: 'send-again' }))
  await desk.work()
  expect(smtp.taken.map((raw) => /Message-ID: (.*)/.exec(raw)?.[1])).toEqual([message.messageId, message.messageId])
  expect(await read(desk)).toMatchObject([{ state: 'sent', attempt: 2 }])
})

it('goes on in the thread when the subject is that of an earlier message', async () => {
  const smtp = await startSmtp()
  const desk = await openMailDesk(smtp)
  const first = done(await sendThanks(desk))
  desk.clock.set('2026-09-15T12:01:00+01:00')
  await desk.work()
  desk.clock.set('2026-09-23T10:00:00+01:00')
  const again = done(await sendThanks(desk, { action: 'check-in:1', subject: 'Re: the night form' }))
  expect(again.letter).toMatchObject({
    subject: 'Re: The night form',
    inReplyTo: first.message.messageId,
    references: [first.message.messageId],
  })
})

it('keeps neither the password nor the text of a message in the clear', async () => {
  const desk = await openMailDesk(await startSmtp())
  done(await sendThanks(desk))
  const files = ['record.db', 'record.db-wal'].map((name) =>
    readFileSync(join(desk.folder, 'afterword', name), 'latin1'),
  )
  expect(files.join('')).toContain('larkspur')
  expect(files.join('')).not.toContain('an app password')
  expect(files.join('')).not.toContain('talk about the night form')
  expect(JSON.stringify(done(await desk.useCases.readMailbox(ME)))).not.toContain('password')
})

it('says of both servers whether they work, and needs a mailbox to send', async () => {
  const smtp = await startSmtp()
  const desk = await openMailDesk(smtp)
  expect(await desk.useCases.testMailbox(ME)).toEqual({
    kind: 'tested',
    smtp: { kind: 'works' },
    imap: null,
    explanations: [],
  })
  smtp.fault = 'refuses-login'
  expect(await desk.useCases.testMailbox(ME)).toMatchObject({
    smtp: { kind: 'login-refused', user: 'ines@example.org' },
  })
  done(await desk.useCases.disconnectMailbox(ME))
  expect(await sendThanks(desk)).toMatchObject({ failures: [{ kind: 'no-mailbox' }] })
  await connect(desk, smtp)
  expect(await sendThanks(desk)).toMatchObject({ kind: 'queued' })
})
