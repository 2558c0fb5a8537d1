import { expect, it, onTestFinished } from 'vitest'
import { openMailSender } from '../mail/smtp/open-mail-sender.ts'
import { startDovecot } from '../mail/testing/start-dovecot.ts'
import { startExim } from '../mail/testing/start-exim.ts'
import type { WatchEvent } from '../ports/mailbox.ts'
import { done, ME } from '../use-cases/testing/open-desk.ts'
import { connect, openMailDesk, sendThanks } from '../use-cases/testing/open-mail-desk.ts'
import { plainReader } from '../use-cases/testing/plain-reader.ts'
import { runWorker } from './run-worker.ts'
import { watchMailbox } from './watch-mailbox.ts'

it('sends a note that is delivered, notices the reply, and changes the plan', async ({ skip }) => {
  const dovecot = await startDovecot()
  if (dovecot.kind === 'none') return skip(dovecot.reason)
  onTestFinished(dovecot.stop)
  const exim = await startExim(dovecot.mail)
  if (exim.kind === 'none') return skip(exim.reason)
  onTestFinished(exim.stop)
  const desk = await openMailDesk(exim)
  const { useCases, opportunity } = desk
  await connect(desk, exim, { imap: dovecot.server, sentCopies: 'append' })

  const { message } = done(await sendThanks(desk))
  desk.clock.set('2026-09-15T12:01:00+01:00')
  const worker = runWorker(useCases, { name: 'w', rest: 10, complain: (problem) => expect(problem).toBe('') })
  await soon(() => exim.delivered().length === 1 && dovecot.flags('Sent').length === 1)
  await worker.stop()
  expect(exim.delivered()[0]).toContain(`Message-ID: ${message.messageId}`)
  expect(done(await useCases.listOutbox(ME)).lines).toMatchObject([{ message: { state: 'sent' } }])
  expect(dovecot.flags('Sent')).toEqual(['S'])

  desk.clock.set('2026-09-23T10:00:00+01:00')
  const before = done(await useCases.showOpportunity({ ...ME, opportunity })).plan
  expect(before.actions.map(({ id }) => id)).toContain('check-in:1')

  const events: WatchEvent[] = []
  const watched = await watchMailbox({ ...desk.ports, messageReader: plainReader }, ME.owner, {
    tell: (event) => events.push(event),
  })
  if (watched.kind !== 'watching') throw new Error(watched.kind)
  onTestFinished(watched.stop)
  await soon(() => events.some(({ kind }) => kind === 'caught-up'))
  await answer(exim, message.messageId)
  await soon(async () => done(await useCases.listProposals(ME)).lines.length === 1)

  const [line] = done(await useCases.listProposals(ME)).lines
  expect(line).toMatchObject({
    proposal: { opportunity, contact: 'dana-whitfield' },
    read: { reading: { kind: 'on-hold' } },
  })
  const held = done(await useCases.showOpportunity({ ...ME, opportunity })).plan
  expect(held.actions.map(({ id }) => id)).not.toContain('check-in:1')
  expect(held.holds).toContainEqual(expect.objectContaining({ kinds: ['check-in'], until: null }))
  expect(done(await useCases.planToday(ME))).toMatchObject({ proposals: 1 })
  const after = done(await useCases.confirmProposal({ ...ME, proposal: line?.proposal.id ?? '' }))
  expect(after.plan.state).toBe('on-hold')
  expect(dovecot.flags().join('')).not.toContain('S')
}, 60_000)

/** Dana answers, through the same mail server. */
async function answer(
  { server }: { readonly server: Parameters<ReturnType<typeof openMailSender>['test']>[0] },
  id: string,
) {
  const raw = [
    'From: Dana Whitfield <dana@larkspur.example>',
    'To: ines@example.org',
    'Subject: Re: The night form',
    'Message-ID: <answer@larkspur.example>',
    `In-Reply-To: ${id}`,
    'X-Meaning: on-hold',
    'X-At: 2026-09-23T08:00:00Z',
    '',
    'The position is on hold.',
    '',
  ].join('\r\n')
  const handed = await openMailSender().hand({
    server,
    secret: { kind: 'password', password: 'an app password' },
    from: 'dana@larkspur.example',
    to: 'ines@example.org',
    raw: Buffer.from(raw),
    mayHandOver: async () => true,
  })
  expect(handed).toMatchObject({ kind: 'accepted' })
}

/** Looks again and again until it holds; gives up after twenty seconds. */
async function soon(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 1000; looks += 1) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('It did not come to that.')
}
