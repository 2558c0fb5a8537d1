import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailSecret, MailServer, MailTrouble, ShownSecret } from '../../ports/mail-account.ts'
import { logIn } from '../log-in.ts'
import { readMailTrouble } from '../read-mail-trouble.ts'

/** How long a server may keep silent, milliseconds. */
export interface Patience {
  /** Until it lets us in. */
  readonly greeting: number
  /** Between any two signs of life after that. */
  readonly silence: number
}

export type OpenConnection = { readonly kind: 'open'; readonly connection: SMTPConnection } | MailTrouble

/** Connects, encrypts and logs in. Nothing is said in the clear but the wish to encrypt. */
export function openConnection(server: MailServer, secret: MailSecret, patience: Patience): Promise<OpenConnection> {
  return logIn(secret, (shown) => open(server, shown, patience))
}

function open(server: MailServer, secret: ShownSecret, patience: Patience): Promise<OpenConnection> {
  const { host, port, encryption, user, trusted } = server
  const connection = new SMTPConnection({
    host,
    port,
    secure: encryption === 'tls',
    requireTLS: encryption === 'starttls',
    // The name of the user's machine is nobody's business.
    name: 'localhost',
    connectionTimeout: patience.greeting,
    greetingTimeout: patience.greeting,
    dnsTimeout: patience.greeting,
    socketTimeout: patience.silence,
    tls: { minVersion: 'TLSv1.2', ...(trusted === undefined ? {} : { ca: [trusted] }) },
  })
  return new Promise((resolve) => {
    const fail = (error: unknown) => {
      connection.close()
      resolve(readMailTrouble(server, error))
    }
    // Whatever goes wrong later is told to whoever waits for it; without a listener it would end the program.
    connection.on('error', fail)
    connection.connect((refused) => {
      if (refused) return fail(refused)
      connection.login(credentialsOf(user, secret), (error) => {
        if (error) fail(error)
        else resolve({ kind: 'open', connection })
      })
    })
  })
}

function credentialsOf(user: string, secret: ShownSecret): Parameters<SMTPConnection['login']>[0] {
  if (secret.kind === 'password') return { credentials: { user, pass: secret.password } }
  // The types know only its own token giver, which fetches.
  return { oauth2: tokenGiver(user, secret.token) } as unknown as Parameters<SMTPConnection['login']>[0]
}

/** nodemailer asks an object for the token, and at once again when the server refuses it: another takes a new connection. */
function tokenGiver(user: string, token: string) {
  return {
    getToken: (renew: boolean, done: (error: Error | null, token?: string) => void) =>
      renew ? done(new Error('The access token is refused or has run out.')) : done(null, token),
    buildXOAuth2Token: (accessToken: string) =>
      Buffer.from(`user=${user}\u0001auth=Bearer ${accessToken}\u0001\u0001`).toString('base64'),
  }
}
