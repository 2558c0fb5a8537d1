import { expect, it } from 'vitest'
import { startSmtp } from '../../mail/testing/start-smtp.ts'
import { startTokenEndpoint } from '../../mail/testing/start-token-endpoint.ts'
import { startTokenImap } from '../../mail/testing/start-token-imap.ts'
import type { MailConsent, MailServer } from '../../ports/mail-account.ts'
import { done, ME } from '../testing/open-desk.ts'
import { type MailDesk, openMailDesk, sendThanks } from '../testing/open-mail-desk.ts'
import { readKept } from './read-account.ts'

const accountOf = (smtp: MailServer, imap: MailServer | null = null) => ({
  address: 'ines@example.org',
  smtp,
  imap,
  sentCopies: null,
  sentFolder: null,
  folders: ['INBOX'],
})

async function openWith(consent: MailConsent, smtp: Awaited<ReturnType<typeof startSmtp>>): Promise<MailDesk> {
  const desk = await openMailDesk(smtp)
  done(await desk.useCases.connectMailbox({ ...ME, account: accountOf(smtp.server), secret: consent }))
  return desk
}

async function send(desk: MailDesk) {
  done(await sendThanks(desk))
  desk.clock.set('2026-09-15T12:01:00+01:00')
  await desk.work()
  return done(await desk.useCases.listOutbox(ME)).lines[0]?.message
}

it('sends with an access token had for the consent, and keeps both sealed', async () => {
  const smtp = await startSmtp()
  const { consent, asked } = await startTokenEndpoint(['a good token'])
  const desk = await openWith(consent, smtp)
  expect(await send(desk)).toMatchObject({ state: 'sent' })
  expect(asked).toEqual([{ grant_type: 'refresh_token', refresh_token: 'refresh 0', client_id: 'afterword' }])
  expect(JSON.stringify(await readKept(desk.ports, ME.owner))).not.toMatch(/refresh \d|a good token/)
})

it('asks for no other token while one is good, and for the next before it runs out, with what it was given', async () => {
  const smtp = await startSmtp()
  const { consent, asked } = await startTokenEndpoint(['a good token', 'a good token'])
  const desk = await openWith(consent, smtp)
  await send(desk)
  const test = async () => done(await desk.useCases.testMailbox(ME)).smtp.kind
  desk.clock.set('2026-09-15T12:50:00+01:00')
  expect(await test()).toBe('works')
  expect(asked).toHaveLength(1)
  desk.clock.set('2026-09-15T13:00:00+01:00')
  expect(await test()).toBe('works')
  expect(asked.map((one) => one['refresh_token'])).toEqual(['refresh 0', 'refresh 1'])
})

it('tries another token once when the server refuses the first', async () => {
  const smtp = await startSmtp()
  const { consent, asked } = await startTokenEndpoint(['a stale token', 'a good token', 'one too many'])
  const desk = await openWith(consent, smtp)
  expect(await send(desk)).toMatchObject({ state: 'sent' })
  expect(asked).toHaveLength(2)
})

it('says in words that the provider gives no more access, and sends nothing', async () => {
  const smtp = await startSmtp()
  const { consent } = await startTokenEndpoint([])
  const desk = await openWith(consent, smtp)
  expect(await send(desk)).toMatchObject({ reason: { kind: 'trouble', trouble: { kind: 'consent-refused' } } })
  expect(smtp.taken).toEqual([])
  const tested = done(await desk.useCases.testMailbox(ME))
  expect(tested.explanations[0]?.what).toBe(
    '127.0.0.1 gives no more access to your mail (“invalid_grant: The refresh token was revoked.”).',
  )
})

it('reads mail with it too, and tries another token once there', async () => {
  const smtp = await startSmtp()
  const imap = await startTokenImap('a good token')
  const { consent } = await startTokenEndpoint(['a stale token', 'a good token', 'a good token'])
  const { useCases } = await openMailDesk(smtp)
  const account = accountOf(smtp.server, imap.server)
  done(await useCases.connectMailbox({ ...ME, account: { ...account, smtp: smtp.server }, secret: consent }))
  const tested = done(await useCases.testMailbox(ME))
  expect(tested.imap).toMatchObject({ kind: 'folders', folders: [{ path: 'INBOX' }] })
  expect(imap.shown.at(-1)).toBe('a good token')
})
