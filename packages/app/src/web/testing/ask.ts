import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

/** What a server answered. */
interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

/** Asks a server of this machine, with headers that no browser would let a page choose. */
export async function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const asked = request(address, { headers }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  return { status: answer.statusCode, headers: answer.headers, text: await text(answer) }
}
