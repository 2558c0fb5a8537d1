import { afterAll, beforeAll, expect, it, onTestFinished, type TestContext } from 'vitest'
import type { Watching } from '../../ports/mailbox.ts'
import { type Dovecot, startDovecot } from '../testing/start-dovecot.ts'
import { countOf, watchEvents } from '../testing/watch-events.ts'
import type { ImapPatience } from './open-client.ts'
import { openMailbox } from './open-mailbox.ts'

const patience: ImapPatience = { greeting: 1500, silence: 20_000, poll: 200, firstRetry: 20, lastRetry: 100 }
const pushing: ImapPatience = { ...patience, poll: 60_000 }

let started: Awaited<ReturnType<typeof startDovecot>>
beforeAll(async () => {
  started = await startDovecot()
})
afterAll(async () => {
  if (started.kind === 'server') await started.stop()
})

/** The server that all tests share. Each looks only at what it put there itself. */
function take({ skip }: TestContext): Dovecot {
  return started.kind === 'none' ? skip(started.reason) : started
}

function letter(id: string, more: Readonly<Record<string, string>> = {}): string {
  const headers = {
    From: 'Dana Whitfield <Dana@larkspur.example>',
    To: 'ines@example.org',
    Subject: '=?UTF-8?Q?Gespr=C3=A4ch?=',
    'Message-ID': `<${id}@larkspur.example>`,
    Date: 'Tue, 15 Sep 2026 12:00:00 +0000',
    ...more,
  }
  return `${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\nWords of ${id}.\r\n`
}

function watch({ server, secret }: Dovecot, watching: Watching, how = pushing) {
  const watched = openMailbox(how).watch(server, secret, watching)
  onTestFinished(watched.stop)
  return watched
}

it('lists the folders with what they are for', async (context) => {
  const { server, secret } = take(context)
  const listed = await openMailbox(patience).listFolders(server, secret)
  expect(listed).toMatchObject({
    kind: 'folders',
    folders: expect.arrayContaining([
      { path: 'INBOX', use: 'inbox' },
      { path: 'Sent', use: 'sent' },
      { path: 'Jobs', use: 'other' },
    ]),
  })
})

it('says what is wrong with a login, a certificate and a port', async (context) => {
  const { server, secret } = take(context)
  const { listFolders } = openMailbox(patience)
  const refused = await listFolders(server, { kind: 'password', password: 'wrong' })
  expect(refused).toMatchObject({ kind: 'login-refused', host: 'localhost', user: 'ines@example.org' })
  const { trusted: _trusted, ...wary } = server
  expect(await listFolders(wary, secret)).toMatchObject({ kind: 'bad-certificate', reason: 'self-signed' })
  expect(await listFolders({ ...server, port: 1 }, secret)).toMatchObject({ kind: 'refused-connection' })
  expect(await listFolders({ ...server, host: 'mail.nowhere.invalid' }, secret)).toMatchObject({
    kind: 'host-not-found',
  })
  expect(await listFolders({ ...server, encryption: 'starttls' }, secret)).toMatchObject({ kind: 'no-answer' })
})

it('files a copy in Sent once, and finds it by its Message-ID', async (context) => {
  const { server, secret, flags } = take(context)
  const { fileSent, findSent } = openMailbox(patience)
  const copy = {
    messageId: '<copy@example.org>',
    raw: Buffer.from(letter('x', { 'Message-ID': '<copy@example.org>' })),
  }
  expect(await findSent(server, secret, null, copy.messageId)).toEqual({ kind: 'absent' })
  expect(await fileSent(server, secret, null, copy)).toEqual({ kind: 'filed' })
  expect(await fileSent(server, secret, null, copy)).toEqual({ kind: 'filed' })
  expect(await findSent(server, secret, null, copy.messageId)).toEqual({ kind: 'found' })
  expect(flags('Sent')).toEqual(['S'])
  expect(await findSent(server, secret, 'Versendet', copy.messageId)).toEqual({ kind: 'no-sent-folder' })
})

it('reads headers, whole messages only of those that are wanted, and marks nothing', async (context) => {
  const dovecot = take(context)
  dovecot.deliver(
    letter('plain', { References: '<a@example.org>\r\n\t<b@example.org>', 'In-Reply-To': '<b@example.org>' }),
  )
  dovecot.deliver(letter('news', { 'List-Id': '<jobs.example.net>' }))
  dovecot.deliver(letter('report', { From: 'MAILER-DAEMON@mail.example.org' }))
  const watched = watchEvents({}, ({ messageId }) => messageId === '<plain@larkspur.example>')
  watch(dovecot, watched.watching)
  await watched.until((now) => countOf(now, 'caught-up') === 1)
  expect(watched.seen).toMatchObject([
    {
      messageId: '<plain@larkspur.example>',
      answers: ['<b@example.org>', '<a@example.org>'],
      subject: 'Gespräch',
      bulk: false,
      report: false,
      from: expect.arrayContaining([{ name: 'Dana Whitfield', address: 'dana@larkspur.example' }]),
    },
    { messageId: '<news@larkspur.example>', bulk: true },
    { messageId: '<report@larkspur.example>', report: true },
  ])
  expect(watched.taken.map(({ raw }) => Buffer.from(raw).toString())).toEqual([
    expect.stringContaining('Words of plain.'),
  ])
  expect(dovecot.flags().join('')).not.toContain('S')
})

it('is told of a message when it comes, in the folder that was chosen', async (context) => {
  const dovecot = take(context)
  const watched = watchEvents({ folder: 'Jobs' }, () => true)
  watch(dovecot, watched.watching)
  await watched.until((now) => countOf(now, 'caught-up') === 1)
  expect(watched.events[0]).toEqual({ kind: 'connected', folder: 'Jobs', pushes: true })
  dovecot.deliver(letter('pushed'), 'Jobs')
  await watched.until(({ taken }) => taken.length === 1)
  expect(watched.taken[0]).toMatchObject({ folder: 'Jobs', messageId: '<pushed@larkspur.example>' })
})

it('goes on where it was, and only asks for what is new', async (context) => {
  const dovecot = take(context)
  const before = watchEvents()
  const first = watch(dovecot, before.watching)
  await before.until((now) => countOf(now, 'caught-up') === 1)
  await first.stop()
  dovecot.deliver(letter('later'))
  const after = watchEvents({ position: before.reached.at(-1) ?? null })
  watch(dovecot, after.watching)
  await after.until((now) => countOf(now, 'caught-up') === 1)
  expect(after.seen.map(({ messageId }) => messageId)).toEqual(['<later@larkspur.example>'])
})

it('reads anew when the server has numbered a folder anew', async (context) => {
  const dovecot = take(context)
  dovecot.deliver(letter('old'), 'Jobs')
  const before = watchEvents({ folder: 'Jobs' })
  const first = watch(dovecot, before.watching)
  await before.until((now) => countOf(now, 'caught-up') === 1)
  await first.stop()
  dovecot.renumber('Jobs')
  const after = watchEvents({ folder: 'Jobs', position: before.reached.at(-1) ?? null })
  watch(dovecot, after.watching)
  await after.until((now) => countOf(now, 'caught-up') === 1)
  expect(countOf(after, 'renumbered')).toBe(1)
  expect(after.seen.map(({ messageId }) => messageId)).toContain('<old@larkspur.example>')
  expect(after.reached.at(-1)?.uidValidity).not.toBe(before.reached.at(-1)?.uidValidity)
})

it('comes back after the server was away, and has missed nothing', async (context) => {
  const dovecot = take(context)
  const watched = watchEvents({}, ({ messageId }) => messageId === '<meanwhile@larkspur.example>')
  watch(dovecot, watched.watching)
  await watched.until((now) => countOf(now, 'caught-up') === 1)
  await dovecot.halt()
  await watched.until((now) => countOf(now, 'lost') > 2)
  dovecot.deliver(letter('meanwhile'))
  await dovecot.start()
  await watched.until(({ taken }) => taken.length === 1)
  expect(watched.events.filter(({ kind }) => kind === 'lost')[1]).toMatchObject({
    trouble: { kind: 'refused-connection' },
    again: 40,
  })
})

it('tells that a folder is not there, and stops when it is told to', async (context) => {
  const dovecot = take(context)
  const watched = watchEvents({ folder: 'Nowhere' })
  const watching = watch(dovecot, watched.watching)
  await watched.until((now) => countOf(now, 'lost') === 1)
  expect(watched.events[0]).toMatchObject({ kind: 'lost', trouble: { kind: 'no-such-folder', folder: 'Nowhere' } })
  await watching.stop()
})

it('asks again and again where the server cannot push', async ({ skip }) => {
  const dovecot = await startDovecot('IMAP4rev1 LITERAL+ UIDPLUS SPECIAL-USE')
  if (dovecot.kind === 'none') return skip(dovecot.reason)
  onTestFinished(dovecot.stop)
  const watched = watchEvents({}, () => true)
  watch(dovecot, watched.watching, patience)
  await watched.until((now) => countOf(now, 'caught-up') === 1)
  expect(watched.events[0]).toMatchObject({ kind: 'connected', pushes: false })
  dovecot.deliver(letter('polled'))
  await watched.until(({ taken }) => taken.length === 1)
})

it('reads a box of 10,000 messages, and then only what comes', async ({ skip }) => {
  const dovecot = await startDovecot()
  if (dovecot.kind === 'none') return skip(dovecot.reason)
  onTestFinished(dovecot.stop)
  dovecot.fill(10_000, (n) => letter(`n${n}`))
  const watched = watchEvents({}, ({ messageId }) => messageId === '<n7777@larkspur.example>')
  watch(dovecot, watched.watching)
  await watched.until((now) => countOf(now, 'caught-up') === 1)
  expect(watched.seen).toHaveLength(10_000)
  expect(watched.taken).toHaveLength(1)
  dovecot.deliver(letter('next'))
  await watched.until(({ seen }) => seen.length === 10_001)
}, 60_000)
