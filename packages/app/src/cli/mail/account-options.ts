import type { Command } from 'commander'
import type { Encryption, KeptSecret, MailAccount, MailServer } from '../../ports/mail-account.ts'
import type { Provider } from '../../use-cases/mail/providers.ts'
import type { Door } from '../door.ts'
import { askFor, askForMore } from '../record/ask-for.ts'
import { choice, collect } from '../record/record-command.ts'
import { giveUp, orTell, stop } from '../record/stop.ts'

/** A mailbox as typed. Secrets stand in files: what is typed on a command line is read by others, and remembered. */
export interface AccountOptions {
  readonly user?: string
  readonly smtpHost?: string
  readonly smtpPort?: string
  readonly smtpSecurity?: Encryption
  readonly imapHost?: string
  readonly imapPort?: string
  readonly imapSecurity?: Encryption
  readonly folder?: readonly string[]
  readonly sentFolder?: string
  readonly certificate?: string
  readonly passwordFile?: string
  readonly tokenEndpoint?: string
  readonly clientId?: string
  readonly clientSecretFile?: string
  readonly refreshTokenFile?: string
}

const SECURITY: readonly Encryption[] = ['tls', 'starttls']
/** The ports that are meant for each, where none is named. */
const PORTS = { smtp: { tls: 465, starttls: 587 }, imap: { tls: 993, starttls: 143 } } as const

/** A command with all that a mailbox is made of. */
export function withAccountOptions(command: Command): Command {
  return command
    .option('--password-file <file>', 'a file with the password alone; - reads standard input')
    .option('--user <name>', 'the login name (default: the address)')
    .option('--smtp-host <host>', 'the server that sends')
    .option('--smtp-port <port>', 'its port')
    .addOption(choice('--smtp-security <how>', 'how it is spoken to', SECURITY))
    .option('--imap-host <host>', 'the server that is read; none: answers are not noticed')
    .option('--imap-port <port>', 'its port')
    .addOption(choice('--imap-security <how>', 'how it is spoken to', SECURITY))
    .option('--folder <folder>', 'where answers arrive; as often as there are such folders (default: INBOX)', collect)
    .option('--sent-folder <folder>', 'where what you send lies (default: the one that the server says)')
    .option('--certificate <file>', 'trusted besides the well-known ones (PEM): that of a bridge on your machine')
    .option('--token-endpoint <url>', 'with a consent (OAuth 2) in place of a password: where tokens are had')
    .option('--client-id <id>', 'of the client that you registered there')
    .option('--client-secret-file <file>', 'where the client has a secret')
    .option('--refresh-token-file <file>', 'a file with the refresh token alone')
}

/** The mailbox of an address, from what was typed, what is `known` of it, and answers; undefined: that was told. */
export async function readAccount(
  door: Door,
  address: string,
  known: MailAccount | null,
  options: AccountOptions,
): Promise<MailAccount | undefined> {
  const certificate = options.certificate === undefined ? undefined : await readFile(door, options.certificate)
  if (options.certificate !== undefined && certificate === undefined) return undefined
  const missing = `What ${address} is sent by is not known. Say it: --smtp-host smtp.example.org (and --imap-host)`
  const smtpHost = options.smtpHost ?? known?.smtp.host ?? (await askFor(door, undefined, SMTP, missing))
  if (smtpHost === undefined) return undefined
  const imapHost = await (known && options.imapHost === undefined
    ? ({ kind: 'told', text: known.imap?.host } as const)
    : askForMore(door, options.imapHost, IMAP))
  if (imapHost.kind === 'over') return undefined
  const user = options.user ?? known?.smtp.user ?? address
  const server = (name: 'smtp' | 'imap', host: string): MailServer => {
    const before = known?.[name]
    const typed = options[`${name}Security`]
    const encryption = typed ?? before?.encryption ?? (name === 'smtp' ? 'starttls' : 'tls')
    const keeps = before?.host === host && typed === undefined
    const port = Number(options[`${name}Port`] ?? (keeps ? before.port : PORTS[name][encryption]))
    const trusted = certificate ?? before?.trusted
    return { host, port, encryption, user, ...(trusted === undefined ? {} : { trusted }) }
  }
  const reads = imapHost.text !== undefined && imapHost.text !== 'none'
  return {
    address,
    smtp: server('smtp', smtpHost),
    imap: reads ? server('imap', imapHost.text) : null,
    sentCopies: reads ? (known?.sentCopies ?? 'append') : null,
    sentFolder: options.sentFolder ?? known?.sentFolder ?? null,
    folders: options.folder ?? known?.folders ?? ['INBOX'],
  }
}

const SMTP = { text: 'Which server sends your mail (smtp.example.org)' }
const IMAP = { text: 'Which server is it read from (imap.example.org; - for none)' }

/**
 * The proof of who one is: from files, else asked for without showing it. `keep`: what is kept already may stay, where
 * nobody can be asked. Undefined: that was told.
 */
export async function readProof(
  door: Door,
  provider: Provider | null,
  options: AccountOptions,
  keep: boolean,
): Promise<{ readonly secret: KeptSecret | undefined } | undefined> {
  const { clientId, passwordFile, refreshTokenFile, clientSecretFile } = options
  const isConsent = passwordFile === undefined && (refreshTokenFile ?? clientId ?? options.tokenEndpoint) !== undefined
  if (!isConsent && (provider?.login !== 'token' || passwordFile !== undefined)) {
    const password = await readSecret(door, passwordFile, 'Password', '--password-file FILE', keep)
    return (
      password && { secret: password.text === undefined ? undefined : { kind: 'password', password: password.text } }
    )
  }
  const says = 'No password is taken, but a consent: --token-endpoint, --client-id and --refresh-token-file'
  const tokenEndpoint = await askFor(
    door,
    options.tokenEndpoint ?? provider?.tokenEndpoint,
    { text: 'At which address are tokens had' },
    says,
  )
  if (tokenEndpoint === undefined) return undefined
  const client = await askFor(door, clientId, { text: 'The id of your client there' }, says)
  if (client === undefined) return undefined
  const clientSecret = clientSecretFile === undefined ? undefined : await readFile(door, clientSecretFile)
  if (clientSecretFile !== undefined && clientSecret === undefined) return undefined
  const token = await readSecret(door, refreshTokenFile, 'Refresh token', '--refresh-token-file FILE', false)
  if (token?.text === undefined) return undefined
  return { secret: { kind: 'consent', tokenEndpoint, clientId: client, clientSecret, refreshToken: token.text } }
}

async function readSecret(
  door: Door,
  file: string | undefined,
  text: string,
  option: string,
  keep: boolean,
): Promise<{ readonly text: string | undefined } | undefined> {
  if (file === undefined) {
    const answer = await door.asker.ask({ text, hidden: true })
    if (answer.kind === 'answer') return { text: answer.text }
    if (answer.kind === 'not-asked' && keep) return { text: undefined }
    return answer.kind === 'given-up' ? giveUp(door) : stop(door, `There is no terminal to ask: ${option}`)
  }
  const read = await readFile(door, file)
  if (read === '') return stop(door, `${file}: is empty.`)
  return read === undefined ? undefined : { text: read }
}

/** A file that holds one thing alone; the line break at its end is none of it. */
async function readFile(door: Door, source: string): Promise<string | undefined> {
  return orTell(door, await door.useCases.readText({ source }))?.text.replace(/\r?\n$/, '')
}
