import type { MailServer, MailTrouble } from '../ports/mail-account.ts'

/** What Node, nodemailer and imapflow tell of an error; each tells a part of it. */
interface MailError {
  readonly code?: unknown
  readonly originalCode?: unknown
  readonly message?: unknown
  readonly command?: unknown
  readonly response?: unknown
  readonly responseText?: unknown
  readonly responseCode?: unknown
  readonly authenticationFailed?: unknown
  readonly reason?: unknown
}

type CertificateReason = Extract<MailTrouble, { kind: 'bad-certificate' }>['reason']

const CERTIFICATES: readonly (readonly [RegExp, CertificateReason])[] = [
  [/CERT_HAS_EXPIRED|certificate has expired|CERT_NOT_YET_VALID/i, 'expired'],
  [/ERR_TLS_CERT_ALTNAME_INVALID|altnames|does not match certificate/i, 'other-name'],
  [/SELF_SIGNED|self.signed/i, 'self-signed'],
  [/UNABLE_TO_(VERIFY|GET_ISSUER)|unable to (verify|get) |CERT_UNTRUSTED|certificate/i, 'untrusted'],
]

/** Puts an error of a mail connection into the words of the port. */
export function readMailTrouble(server: MailServer, error: unknown): MailTrouble {
  const found = (typeof error === 'object' && error !== null ? error : { message: String(error) }) as MailError
  const { host, port, user } = server
  const said = [found.responseText, found.response, found.message].find(
    (text) => typeof text === 'string' && text !== '',
  )
  const words = [found.code, found.originalCode, found.message, found.reason].filter((part) => typeof part === 'string')
  const told = words.join(' ')
  const forNow = typeof found.responseCode === 'number' && found.responseCode < 500
  if (!forNow && (found.authenticationFailed === true || found.code === 'EAUTH')) {
    return { kind: 'login-refused', host, user, said: oneLine(said) }
  }
  if (/ENOTFOUND|EAI_AGAIN|EDNS/.test(told)) return { kind: 'host-not-found', host }
  const certificate = CERTIFICATES.find(([pattern]) => pattern.test(told))
  if (certificate) return { kind: 'bad-certificate', host, reason: certificate[1] }
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(told)) return { kind: 'refused-connection', host, port }
  if (
    /STARTTLS|WRONG_VERSION_NUMBER|wrong version number|packet length too long|EPROTO\b|InsecureConnection/i.test(told)
  ) {
    return { kind: 'no-encryption', host, port }
  }
  if (found.command === 'STARTTLS' || found.command === 'EHLO') return { kind: 'no-encryption', host, port }
  if (/ETIMEDOUT|ETIMEOUT|TIMEOUT|GREETING/i.test(told)) return { kind: 'no-answer', host, port }
  return { kind: 'connection-lost', host, said: oneLine(said) }
}

/** The server's own words without its line breaks, and not endless. */
export function oneLine(said: unknown): string {
  return String(said ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}
