import { createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import type { Delivery, MailDraft } from '../../ports/mail-sender.ts'
import { readCertificate } from '../testing/certificates.ts'
import { type Fault, SECRET, startSmtp, type TestSmtp } from '../testing/start-smtp.ts'
import { openMailSender } from './open-mail-sender.ts'

const sender = openMailSender({ greeting: 1500, silence: 300 })

const draft: MailDraft = {
  messageId: '<7f3a@example.org>',
  from: { name: 'Inês Duarte', address: 'ines@example.org' },
  to: { name: 'Dana Whitfield', address: 'dana@larkspur.example' },
  subject: 'Danke für das Gespräch',
  text: 'Dear Dana,\n\nthank you for the tour.\n.\n<b>The form</b> is at https://example.org/form?a=1&b=2.\n\nInês\n',
  inReplyTo: '<a1@larkspur.example>',
  references: ['<a0@larkspur.example>', '<a1@larkspur.example>'],
  at: '2026-09-15T12:00:00Z',
}

async function hand({ server }: Pick<TestSmtp, 'server'>, mayHandOver = async () => true): Promise<Delivery> {
  const raw = await sender.write(draft)
  const envelope = { from: draft.from.address, to: draft.to.address }
  return sender.hand({ server, secret: SECRET, ...envelope, raw, mayHandOver })
}

for (const encryption of ['tls', 'starttls'] as const) {
  it(`hands a message over (${encryption}), as it was written`, async () => {
    const smtp = await startSmtp('none', encryption)
    expect(await hand(smtp)).toMatchObject({ kind: 'accepted' })
    expect(smtp.taken).toHaveLength(1)
    // A line that is but a dot ends a message, unless it is doubled on the way.
    expect(smtp.taken[0]).toMatch(/thank you for the tour[.]\r\n[.]\r\n<b>The form/)
  })
}

it('writes plain text and HTML that says the same, in its thread, and nothing that calls home', async () => {
  const raw = Buffer.from(await sender.write(draft)).toString()
  expect(raw).toContain('Message-ID: <7f3a@example.org>')
  expect(raw).toContain('In-Reply-To: <a1@larkspur.example>')
  expect(raw).toMatch(/References: <a0@larkspur.example>\s+<a1@larkspur.example>/)
  expect(raw).toContain('Date: Tue, 15 Sep 2026 12:00:00 +0000')
  expect(raw).toContain('&lt;b&gt;The form&lt;/b&gt;')
  expect(raw).toMatch(/<a href=3D"https:/)
  expect(raw).not.toMatch(/<img|<script|<style|X-Mailer/i)
})

it.each<[Fault, Partial<Delivery>]>([
  [
    'refuses-login',
    {
      kind: 'not-handed-over',
      trouble: {
        kind: 'login-refused',
        host: 'localhost',
        user: 'ines@example.org',
        said: expect.stringContaining('not accepted'),
      },
    },
  ],
  ['refuses-sender', { kind: 'refused', code: 553, status: '5.7.1' }],
  ['refuses-recipient', { kind: 'refused', code: 550, status: '5.1.1' }],
  ['busy-recipient', { kind: 'refused', code: 450, status: '4.2.1' }],
  ['refuses-message', { kind: 'refused', code: 554, status: '5.7.1' }],
  ['busy-message', { kind: 'refused', code: 451, status: '4.3.0' }],
  [
    'hangs-before-data',
    { kind: 'not-handed-over', trouble: { kind: 'no-answer', host: 'localhost', port: expect.any(Number) } },
  ],
  [
    'cuts-before-data',
    { kind: 'not-handed-over', trouble: { kind: 'connection-lost', host: 'localhost', said: expect.any(String) } },
  ],
  ['hangs-after-data', { kind: 'unknown' }],
  ['cuts-after-dot', { kind: 'unknown' }],
  [
    'no-starttls',
    { kind: 'not-handed-over', trouble: { kind: 'no-encryption', host: 'localhost', port: expect.any(Number) } },
  ],
])('when a server %s, it is %j', async (fault, outcome) => {
  expect(await hand(await startSmtp(fault))).toMatchObject(outcome)
})

it.each([
  ['expired', 'expired'],
  ['elsewhere', 'other-name'],
] as const)('does not talk to a server whose certificate is %s', async (name, reason) => {
  for (const encryption of ['tls', 'starttls'] as const) {
    const certificate = readCertificate(name)
    const { server } = await startSmtp('none', encryption, certificate)
    const trusting = { ...server, trusted: certificate.cert }
    expect(await sender.test(trusting, SECRET)).toEqual({ kind: 'bad-certificate', host: 'localhost', reason })
    const { trusted: _trusted, ...wary } = server
    expect(await sender.test(wary, SECRET)).toMatchObject({ kind: 'bad-certificate' })
  }
})

it('says what is wrong with an address that nobody answers at', async () => {
  const { server } = await startSmtp()
  expect(await sender.test(server, SECRET)).toEqual({ kind: 'works' })
  expect(await sender.test({ ...server, host: 'mail.nowhere.invalid' }, SECRET)).toEqual({
    kind: 'host-not-found',
    host: 'mail.nowhere.invalid',
  })
  expect(await sender.test({ ...server, port: 1 }, SECRET)).toMatchObject({ kind: 'refused-connection', port: 1 })
  expect(await sender.test({ ...server, encryption: 'tls' }, SECRET)).toMatchObject({ kind: 'no-encryption' })
  const silent = createServer((socket: Socket) => onTestFinished(() => void socket.destroy()))
  await new Promise<void>((resolve) => {
    silent.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => void silent.close())
  const { port } = silent.address() as { port: number }
  expect(await sender.test({ ...server, port }, SECRET)).toEqual({ kind: 'no-answer', host: 'localhost', port })
})

it('logs in with an access token, and says so when it is refused', async () => {
  const { server } = await startSmtp()
  expect(await sender.test(server, { kind: 'token', token: 'a good token' })).toEqual({ kind: 'works' })
  expect(await sender.test(server, { kind: 'token', token: 'a stale one' })).toMatchObject({ kind: 'login-refused' })
})

it('asks right before the first byte, and sends nothing after a no', async () => {
  const smtp = await startSmtp()
  expect(await hand(smtp, async () => false)).toEqual({ kind: 'held-back' })
  expect(smtp.taken).toEqual([])
})
