import type { AccessTokens } from '../../ports/access-tokens.ts'
import type { MailConsent, MailTrouble } from '../../ports/mail-account.ts'
import { oneLine } from '../read-mail-trouble.ts'

/** How long a token is taken to be good when the endpoint does not say, milliseconds: as most providers have it. */
const USUAL_LIFETIME = 3_600_000

/** Access tokens by refresh token (RFC 6749, section 6). Nothing is said to an endpoint in the clear. */
export function openAccessTokens({ patience = 20_000 } = {}): AccessTokens {
  return { refresh: (consent) => refresh(consent, patience) }
}

async function refresh(consent: MailConsent, patience: number): ReturnType<AccessTokens['refresh']> {
  const endpoint = URL.parse(consent.tokenEndpoint)
  if (!endpoint) return { kind: 'host-not-found', host: consent.tokenEndpoint }
  const { hostname: host } = endpoint
  const port = Number(endpoint.port) || 443
  const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(host)
  if (endpoint.protocol !== 'https:' && !isHere) return { kind: 'no-encryption', host, port }
  try {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: consent.refreshToken,
        client_id: consent.clientId,
        ...(consent.clientSecret === undefined ? {} : { client_secret: consent.clientSecret }),
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    return readAnswer(host, answer.status, await answer.text())
  } catch (error) {
    return (error as Error).name === 'TimeoutError'
      ? { kind: 'no-answer', host, port }
      : { kind: 'connection-lost', host, said: oneLine((error as { cause?: Error }).cause?.message) }
  }
}

function readAnswer(host: string, status: number, text: string): Awaited<ReturnType<AccessTokens['refresh']>> {
  const told = parse(text)
  const word = (name: string) => (typeof told[name] === 'string' ? told[name] : undefined)
  const token = word('access_token')
  if (status === 200 && token !== undefined) {
    const seconds = Number(told['expires_in'])
    const lifetime = seconds > 0 ? seconds * 1000 : USUAL_LIFETIME
    return { kind: 'fresh', token, lifetime, refreshToken: word('refresh_token') }
  }
  const said = oneLine([word('error'), word('error_description')].filter(Boolean).join(': '))
  return status >= 400 && status < 500 ? refused(host, said) : { kind: 'connection-lost', host, said }
}

function refused(host: string, said: string): MailTrouble {
  return { kind: 'consent-refused', host, said }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const told: unknown = JSON.parse(text)
    return typeof told === 'object' && told !== null ? (told as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
