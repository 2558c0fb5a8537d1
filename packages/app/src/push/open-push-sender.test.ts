import { createECDH, randomBytes } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import ece from 'http_ece'
import { expect, onTestFinished, test } from 'vitest'
import type { Push } from '../ports/push-sender.ts'
import { openPushSender } from './open-push-sender.ts'

/** A browser's side, and the push service between: it keeps what it gets, and answers as it is told. */
async function startPushService(status = 201) {
  const browser = createECDH('prime256v1')
  const p256dh = browser.generateKeys('base64url')
  const auth = randomBytes(16).toString('base64url')
  const got: { headers: IncomingHttpHeaders; text: string }[] = []
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    const text = ece.decrypt(body, { version: 'aes128gcm', privateKey: browser, authSecret: auth }).toString('utf8')
    got.push({ headers: request.headers, text })
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}/push/1`
  return { to: { endpoint, keys: { p256dh, auth } }, got, stop: () => server.close() }
}

const sender = openPushSender()

async function pushTo(to: Push['to']): ReturnType<typeof sender.send> {
  const keys = await sender.makeKeys()
  return sender.send({ to, keys, contact: 'mailto:ines@example.org', payload: '{"title":"Grüße"}', topic: 'abc' })
}

test('only the browser can read what is told; the service learns who tells, and what replaces what', async () => {
  const { to, got } = await startPushService()
  expect(await pushTo(to)).toEqual({ kind: 'accepted' })
  expect(got[0]?.text).toBe('{"title":"Grüße"}')
  expect(got[0]?.headers).toMatchObject({ topic: 'abc', 'content-encoding': 'aes128gcm', ttl: '86400' })
  expect(got[0]?.headers.authorization).toMatch(/^vapid t=[\w-]+\.[\w-]+\.[\w-]+, k=[\w-]+$/)
  const [, claims = ''] = /t=[\w-]+\.([\w-]+)\./.exec(got[0]?.headers.authorization ?? '') ?? []
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    aud: new URL(to.endpoint).origin,
    sub: 'mailto:ines@example.org',
  })
})

test.each([
  [410, { kind: 'gone' }],
  [404, { kind: 'gone' }],
  [429, { kind: 'not-sent', lasting: false }],
  [503, { kind: 'not-sent', lasting: false }],
  [403, { kind: 'not-sent', lasting: true }],
])('a service that answers %i', async (status, expected) => {
  const { to } = await startPushService(status)
  expect(await pushTo(to)).toMatchObject(expected)
})

test('a service that is not there is tried again; one without encryption elsewhere, or keys that are none, never', async () => {
  const { to, stop } = await startPushService()
  stop()
  expect(await pushTo(to)).toMatchObject({ kind: 'not-sent', lasting: false })
  expect(await pushTo({ ...to, endpoint: 'http://push.example/1' })).toMatchObject({ kind: 'not-sent' })
  expect(await pushTo({ ...to, keys: { p256dh: 'x', auth: 'y' } })).toMatchObject({ kind: 'not-sent', lasting: true })
})
