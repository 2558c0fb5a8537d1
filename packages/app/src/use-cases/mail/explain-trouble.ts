import type { MailTrouble } from '../../ports/mail-account.ts'
import type { OutgoingReason } from '../../ports/outbox.ts'
import { PROVIDERS } from './providers.ts'

/** What is wrong and what to do about it, in a sentence each. Every door says it so. */
export interface Explanation {
  readonly what: string
  readonly remedy: string
}

const CERTIFICATES = {
  'self-signed': 'signed by itself, so anybody could have made it',
  expired: 'out of date',
  'other-name': 'made out for another name',
  untrusted: 'signed by somebody who is not known',
} as const

/** Puts the trouble with a mail server into words. */
export function explainTrouble(trouble: MailTrouble): Explanation {
  switch (trouble.kind) {
    case 'host-not-found':
      return {
        what: `There is no server called ${trouble.host}, or no connection to the internet.`,
        remedy: 'Check the spelling of the server and your connection.',
      }
    case 'refused-connection':
      return {
        what: `${trouble.host} takes no connections at port ${trouble.port}.`,
        remedy: 'Check the port; a bridge on your own machine has to be running.',
      }
    case 'no-answer':
      return {
        what: `${trouble.host} does not answer at port ${trouble.port}.`,
        remedy:
          'Check port and encryption: a port for TLS stays silent towards STARTTLS. A firewall may be in the way.',
      }
    case 'connection-lost':
      return { what: `${trouble.host} broke off the connection${quote(trouble.said)}.`, remedy: 'Try again later.' }
    case 'bad-certificate':
      return {
        what: `The certificate of ${trouble.host} is ${CERTIFICATES[trouble.reason]}.`,
        remedy:
          trouble.reason === 'self-signed'
            ? 'Where that is meant to be so, as with a bridge on your own machine, give its certificate in the settings.'
            : 'Check the name of the server. Do not give it your password.',
      }
    case 'no-encryption':
      return {
        what: `${trouble.host} offers no such encryption at port ${trouble.port}.`,
        remedy: 'Use TLS with port 465 or 993, STARTTLS with 587 or 143.',
      }
    case 'login-refused':
      return {
        what: `${trouble.host} refuses the login of ${trouble.user}${quote(trouble.said)}.`,
        remedy: remedyForLogin(trouble.host),
      }
    case 'consent-refused':
      return {
        what: `${trouble.host} gives no more access to your mail${quote(trouble.said)}.`,
        remedy:
          'The consent was withdrawn or has run out: give it again at your provider, and put the new one into the settings.',
      }
    case 'no-such-folder':
      return {
        what: `${trouble.host} has no folder "${trouble.folder}".`,
        remedy: 'Choose another among those that are there.',
      }
  }
}

function remedyForLogin(host: string): string {
  const provider = PROVIDERS.find(({ smtp, imap }) => smtp[0] === host || imap[0] === host)
  switch (provider?.login) {
    case 'app-password':
      return `${provider.name} wants a password made for this program: ${provider.page}`
    case 'token':
      return `${provider.name} takes no passwords any more, but an access token.`
    case 'bridge-password':
      return `Use the password that ${provider.name} shows, not that of your account.`
    default:
      return 'Check user name and password. Some providers want programs to be let in first (IMAP and SMTP access), or a password made for them.'
  }
}

/** What the enhanced status of a refusal means (RFC 3463), by how it begins; the first that fits. */
const STATUSES: readonly (readonly [pattern: RegExp, explanation: Explanation])[] = [
  [/^[45]\.1\.(1|2|3|6|10)/, { what: 'There is no such address.', remedy: 'Check the address with somebody there.' }],
  [/^[45]\.1\.[78]/, { what: 'Your own address is not accepted.', remedy: 'Check the address of your mailbox.' }],
  [/^[45]\.2\.2/, { what: 'Their mailbox is full.', remedy: 'Try again in a few days, or by another way.' }],
  [
    /^[45]\.2\./,
    { what: 'Their mailbox takes no mail at the moment.', remedy: 'Try another way, or ask a colleague.' },
  ],
  [/^[45]\.3\.4|^[45]\.2\.3/, { what: 'The message is too large.', remedy: 'Make it shorter.' }],
  [
    /^[45]\.7\./,
    {
      what: 'The message was refused by policy, as spam for instance.',
      remedy: 'Reword it, or write from another address.',
    },
  ],
  [/^[45]\.[34]\./, { what: 'The server has trouble of its own.', remedy: 'Try again later.' }],
]

function explainRefusal({ code, status, said }: Extract<OutgoingReason, { kind: 'refused' }>): Explanation {
  const known = STATUSES.find(([pattern]) => status !== null && pattern.test(status))?.[1]
  const plain =
    code < 500
      ? { what: 'The server did not take the message for now.', remedy: 'It is tried again.' }
      : { what: 'The server refused the message for good.', remedy: 'Read what it says, and change what it names.' }
  const { what, remedy } = known ?? plain
  return { what: `${what.slice(0, -1)}${quote(said)}.`, remedy }
}

/** Why a message is where it is, in words. */
export function explainReason(reason: OutgoingReason): Explanation {
  switch (reason.kind) {
    case 'refused':
      return explainRefusal(reason)
    case 'trouble':
      return explainTrouble(reason.trouble)
    case 'plan-changed':
      return {
        what: 'The plan has changed since: they may have written, or it was done another way.',
        remedy: 'Look at the opportunity; send it all the same, or take it back.',
      }
    case 'opportunity-gone':
      return { what: 'The opportunity is in the bin.', remedy: 'Take it out of the bin, or take the message back.' }
    case 'no-mailbox':
      return { what: 'No mailbox is connected that could send it.', remedy: 'Connect one, then send it.' }
    case 'unreadable':
      return { what: 'The text cannot be unsealed any more: the key is another one.', remedy: 'Write it again.' }
    case 'ask-user':
      return {
        what: 'The connection broke while it was sent: nobody knows whether it arrived.',
        remedy: 'Look into your Sent folder or ask; say whether it was sent. It is not sent again by itself.',
      }
  }
}

function quote(said: string): string {
  return said === '' ? '' : ` (“${said}”)`
}
