import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A request as the endpoint got it. */
export interface Received {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] }
}

/** What the endpoint does with a request. */
export type Behaviour =
  | { kind: 'says'; text: (received: Received) => string }
  | { kind: 'sends'; status: number; body: string }
  | { kind: 'hangs' }

/** An OpenAI-compatible endpoint on 127.0.0.1 that does as it is told. */
export async function openFakeEndpoint(): Promise<{
  url: string
  received: Received[]
  behave(...behaviours: Behaviour[]): void
  close(): Promise<void>
}> {
  const received: Received[] = []
  let queue: Behaviour[] = []
  const server = createServer(async (request, response) => {
    const got: Received = {
      path: request.url ?? '',
      authorization: request.headers.authorization,
      body: JSON.parse(await text(request)),
    }
    received.push(got)
    const behaviour = queue.length > 1 ? queue.shift() : queue[0]
    if (!behaviour || behaviour.kind === 'hangs') return
    const isSaid = behaviour.kind === 'says'
    response.writeHead(isSaid ? 200 : behaviour.status, { 'content-type': 'application/json' })
    response.end(isSaid ? completionOf(behaviour.text(got)) : behaviour.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    received,
    behave: (...behaviours) => {
      queue = behaviours
      received.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function completionOf(content: string): string {
  return JSON.stringify({ object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content } }] })
}
