import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { request as requestPlainly } from 'node:http'
import { request } from 'node:https'
import webPush from 'web-push'
import type { PushKeys, PushSender, PushSent } from '../ports/push-sender.ts'

/** How long a push service may take to answer, milliseconds. */
const PATIENCE = 15_000
/** How long a push waits for a browser that is off, seconds: what is a day old was told otherwise. */
const LIFE = 24 * 60 * 60

/**
 * Pushes through the push service of each browser: encrypted for the browser alone (RFC 8291), so that the service sees
 * neither what is told nor of what, and signed with the user's own keys (RFC 8292).
 */
export function openPushSender(): PushSender {
  return {
    makeKeys: async (): Promise<PushKeys> => webPush.generateVAPIDKeys(),
    send: async ({ to, keys, contact, payload, topic }) => {
      let details: ReturnType<typeof webPush.generateRequestDetails>
      try {
        details = webPush.generateRequestDetails(to, payload, {
          vapidDetails: { subject: contact, ...keys },
          TTL: LIFE,
          topic,
          urgency: 'normal',
          contentEncoding: 'aes128gcm',
        })
      } catch (error) {
        return { kind: 'not-sent', reason: String(error), lasting: true }
      }
      try {
        return sentBy(await post(details))
      } catch (error) {
        return { kind: 'not-sent', reason: error instanceof Error ? error.message : String(error), lasting: false }
      }
    },
  }
}

async function post({
  endpoint,
  method,
  headers,
  body,
}: ReturnType<typeof webPush.generateRequestDetails>): Promise<number> {
  const address = new URL(endpoint)
  const isOurs = ['127.0.0.1', 'localhost', '[::1]'].includes(address.hostname)
  if (address.protocol !== 'https:' && !isOurs)
    throw new Error(`A push service has to be asked by https: ${address.host}`)
  const ask = address.protocol === 'https:' ? request : requestPlainly
  const asked = ask(address, { method, headers, signal: AbortSignal.timeout(PATIENCE) })
  asked.end(body)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  answer.resume()
  return answer.statusCode ?? 0
}

/** RFC 8030: 404 and 410 say that there is no such subscription any more. */
function sentBy(status: number): PushSent {
  if (status >= 200 && status < 300) return { kind: 'accepted' }
  if (status === 404 || status === 410) return { kind: 'gone' }
  const lasting = status >= 400 && status < 500 && status !== 429
  return { kind: 'not-sent', reason: `The push service answered ${status}.`, lasting }
}
