import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import type { MailConsent } from '../../ports/mail-account.ts'

export interface TestTokenEndpoint {
  readonly consent: MailConsent
  /** What was asked, in order. */
  readonly asked: Readonly<Record<string, string>>[]
}

/** Starts a token endpoint on this machine for the test, which gives these tokens one by one, and then refuses. */
export async function startTokenEndpoint(tokens: readonly string[]): Promise<TestTokenEndpoint> {
  const asked: Record<string, string>[] = []
  const server = createServer(async (request, response) => {
    asked.push(Object.fromEntries(new URLSearchParams(await text(request))))
    const token = tokens[asked.length - 1]
    response.writeHead(token === undefined ? 400 : 200, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(
        token === undefined
          ? { error: 'invalid_grant', error_description: 'The refresh token was revoked.' }
          : { access_token: token, token_type: 'Bearer', expires_in: 3600, refresh_token: `refresh ${asked.length}` },
      ),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const { port } = server.address() as AddressInfo
  const tokenEndpoint = `http://127.0.0.1:${port}/token`
  return { consent: { kind: 'consent', tokenEndpoint, clientId: 'afterword', refreshToken: 'refresh 0' }, asked }
}
