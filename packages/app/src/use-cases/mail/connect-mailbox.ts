import type { KeptSecret, MailAccount, MailSecret, MailTrouble } from '../../ports/mail-account.ts'
import type { MailFolder } from '../../ports/mailbox.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import { type Explanation, explainTrouble } from './explain-trouble.ts'
import { readySecret } from './give-tokens.ts'
import type { MailPorts } from './mail-ports.ts'
import { type Provider, providerOf } from './providers.ts'
import { ACCOUNT, openAccount, readKept, secretPlace } from './read-account.ts'

type AccountPorts = Pick<MailPorts, 'record' | 'secrets' | 'sender' | 'mailbox' | 'tokens' | 'clock'>

/** The mailbox as it is connected, never with its secret; null: none. */
export interface Connected {
  readonly kind: 'mailbox'
  readonly account: MailAccount | null
}

export async function readMailbox(
  ports: Pick<MailPorts, 'record'>,
  { owner }: Pick<Who, 'owner'>,
): Promise<Connected | Refusal> {
  const found = await readKept(ports, owner)
  return found.kind === 'refused' ? found : { kind: 'mailbox', account: found.kept?.account ?? null }
}

export interface AccountSuggested {
  readonly kind: 'suggested'
  /** Null: nothing is known about that domain. */
  readonly provider: Provider | null
  readonly account: MailAccount | null
}

/** What a mailbox is likely to be, from its address alone; nothing is asked on the network. */
export function suggestAccount({ address }: { readonly address: string }): AccountSuggested {
  const provider = providerOf(address)
  if (!provider) return { kind: 'suggested', provider: null, account: null }
  const server = ([host, port, encryption]: Provider['smtp']) => ({ host, port, encryption, user: address })
  const account: MailAccount = {
    address,
    smtp: server(provider.smtp),
    imap: server(provider.imap),
    sentCopies: provider.sentCopies,
    sentFolder: null,
    folders: ['INBOX'],
  }
  return { kind: 'suggested', provider, account }
}

export interface ConnectRequest extends Pick<Who, 'owner'> {
  readonly account: MailAccount
  /** Absent: the one that is kept already. */
  readonly secret?: KeptSecret | undefined
}

/** Keeps a mailbox with its secret sealed. Whether it works is another question: `testMailbox`. */
export async function connectMailbox(ports: AccountPorts, request: ConnectRequest): Promise<Connected | Refusal> {
  const { owner, account, secret } = request
  const before = await readKept(ports, owner)
  if (before.kind === 'refused') return before
  let sealed = before.kept?.sealed
  if (secret !== undefined) {
    const closed = await ports.secrets.seal(secretPlace(owner), JSON.stringify(secret))
    if (closed.kind === 'no-key') return refuse({ kind: 'no-key', place: closed.place, reason: closed.reason })
    sealed = closed.sealed
  }
  if (sealed === undefined) return refuse({ kind: 'no-secret' })
  const kept = await ports.record.saveSetting(owner, ACCOUNT, { account, sealed })
  return isTrouble(kept) ? refuseTrouble(kept) : { kind: 'mailbox', account }
}

/** Forgets the mailbox and its secret. What is on its way stays, and waits for a mailbox. */
export async function disconnectMailbox(
  ports: Pick<MailPorts, 'record'>,
  { owner }: Pick<Who, 'owner'>,
): Promise<Connected | Refusal> {
  const kept = await ports.record.saveSetting(owner, ACCOUNT, null)
  return isTrouble(kept) ? refuseTrouble(kept) : { kind: 'mailbox', account: null }
}

export interface MailboxTested {
  readonly kind: 'tested'
  readonly smtp: { readonly kind: 'works' } | MailTrouble
  /** Null: none is set. */
  readonly imap: { readonly kind: 'folders'; readonly folders: readonly MailFolder[] } | MailTrouble | null
  /** What is wrong, and what to do; empty when all is well. */
  readonly explanations: readonly Explanation[]
}

/** Tries both servers, without sending or changing anything: those given, else those kept. */
export async function testMailbox(
  ports: AccountPorts,
  request: Pick<Who, 'owner'> & Partial<Pick<ConnectRequest, 'account' | 'secret'>>,
): Promise<MailboxTested | Refusal> {
  const { owner, account, secret } = request
  const given = secret && readySecret(ports, secret, async () => undefined)
  let trying: { account: MailAccount | undefined; secret: MailSecret | undefined } = { account, secret: given }
  if (account === undefined || secret === undefined) {
    const opened = await openAccount(ports, owner)
    if (opened.kind === 'refused') return opened
    trying = { account: account ?? opened.account, secret: given ?? opened.secret }
  }
  if (trying.account === undefined || trying.secret === undefined) return refuse({ kind: 'no-mailbox' })
  const { smtp, imap } = trying.account
  const [sending, reading] = await Promise.all([
    ports.sender.test(smtp, trying.secret),
    imap === null ? null : ports.mailbox.listFolders(imap, trying.secret),
  ])
  const explanations = [
    ...(sending.kind === 'works' ? [] : [explainTrouble(sending)]),
    ...(reading === null || reading.kind === 'folders' ? [] : [explainTrouble(reading)]),
  ]
  return { kind: 'tested', smtp: sending, imap: reading, explanations }
}
