import { ImapFlow } from 'imapflow'
import type { MailSecret, MailServer, MailTrouble, ShownSecret } from '../../ports/mail-account.ts'
import { logIn } from '../log-in.ts'
import { readMailTrouble } from '../read-mail-trouble.ts'

/** How long to wait for a server, milliseconds. */
export interface ImapPatience {
  /** Until it lets us in. */
  readonly greeting: number
  /** Between any two signs of life after that. */
  readonly silence: number
  /** How often to ask for news where the server does not push them. */
  readonly poll: number
  /** Before the first new try after a connection was lost; doubled each time … */
  readonly firstRetry: number
  /** … up to this. */
  readonly lastRetry: number
}

export type OpenClient = { readonly kind: 'open'; readonly client: ImapFlow } | MailTrouble

/** Connects, encrypts and logs in. Idles only when asked to. */
export function openClient(server: MailServer, secret: MailSecret, patience: ImapPatience): Promise<OpenClient> {
  return logIn(secret, (shown) => open(server, shown, patience))
}

async function open(server: MailServer, secret: ShownSecret, patience: ImapPatience): Promise<OpenClient> {
  const { host, port, encryption, user, trusted } = server
  const client = new ImapFlow({
    host,
    port,
    secure: encryption === 'tls',
    ...(encryption === 'starttls' ? { doSTARTTLS: true } : {}),
    auth: secret.kind === 'password' ? { user, pass: secret.password } : { user, accessToken: secret.token },
    tls: { minVersion: 'TLSv1.2', ...(trusted === undefined ? {} : { ca: [trusted] }) },
    clientInfo: { name: 'Afterword' },
    disableAutoIdle: true,
    maxIdleTime: patience.poll,
    connectionTimeout: patience.greeting,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    // Its log would name people and hold their mail.
    logger: false,
  })
  let first: unknown
  // Whoever waits for a command gets the error, too; without a listener it would end the program.
  client.on('error', (error: unknown) => {
    first ??= error
  })
  try {
    await client.connect()
    return { kind: 'open', client }
  } catch (error) {
    client.close()
    return readMailTrouble(server, mostTelling(error, first))
  }
}

/** What a connection ended with is often but that it ended; what was told before says why. */
function mostTelling(error: unknown, first: unknown): unknown {
  const told = error as { readonly authenticationFailed?: unknown }
  return told.authenticationFailed === true || first === undefined ? error : first
}

/** Works with a connection and lets go of it. */
export async function withClient<Outcome>(
  [server, secret, patience]: readonly [MailServer, MailSecret, ImapPatience],
  work: (client: ImapFlow) => Promise<Outcome>,
): Promise<Outcome | MailTrouble> {
  const opened = await openClient(server, secret, patience)
  if (opened.kind !== 'open') return opened
  const { client } = opened
  try {
    const outcome = await work(client)
    await client.logout()
    return outcome
  } catch (error) {
    client.close()
    return readMailTrouble(server, error)
  }
}
