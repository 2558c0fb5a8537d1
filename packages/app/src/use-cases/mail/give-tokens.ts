import type { KeptSecret, MailConsent, MailSecret } from '../../ports/mail-account.ts'
import { isAfter, later } from './later.ts'
import type { MailPorts } from './mail-ports.ts'

/** A token that runs out within so many milliseconds is renewed before it is used. */
const MARGIN = 120_000

/**
 * A kept secret made ready for use. For a consent: access tokens, renewed before they run out, or when the server refused
 * the last; `keep` gets the consent with what it gave.
 */
export function readySecret(
  ports: Pick<MailPorts, 'tokens' | 'clock'>,
  secret: KeptSecret,
  keep: (consent: MailConsent) => Promise<void>,
): MailSecret {
  if (secret.kind !== 'consent') return secret
  let consent = secret
  return {
    kind: 'tokens',
    give: async (renew) => {
      const { access } = consent
      if (!renew && access && isAfter(access.until, later(ports.clock.now(), MARGIN)))
        return { kind: 'token', token: access.token }
      const got = await ports.tokens.refresh(consent)
      if (got.kind !== 'fresh') return got
      const { token, lifetime, refreshToken = consent.refreshToken } = got
      consent = { ...consent, refreshToken, access: { token, until: later(ports.clock.now(), lifetime) } }
      await keep(consent)
      return { kind: 'token', token }
    },
  }
}
