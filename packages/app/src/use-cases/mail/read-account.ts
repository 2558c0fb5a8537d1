import type { KeptSecret, MailAccount, MailConsent, MailSecret } from '../../ports/mail-account.ts'
import type { CaseRecord } from '../../ports/record.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { readySecret } from './give-tokens.ts'
import type { MailPorts } from './mail-ports.ts'

/** The name of the setting: the account, and its secret as sealed. */
export const ACCOUNT = 'mail/account'

export interface KeptAccount {
  readonly account: MailAccount
  readonly sealed: string
}

/** The mailbox that was connected, its secret still sealed; null: none. */
export async function readKept(
  ports: { readonly record: CaseRecord },
  owner: string,
): Promise<{ readonly kind: 'kept'; readonly kept: KeptAccount | null } | Refusal> {
  const setting = await ports.record.readSetting(owner, ACCOUNT)
  if (isTrouble(setting)) return refuseTrouble(setting)
  return { kind: 'kept', kept: (setting.value ?? null) as KeptAccount | null }
}

/** Where the secret of an owner is kept. */
export function secretPlace(owner: string): string {
  return `settings/${owner}/${ACCOUNT}`
}

type AccountPorts = Pick<MailPorts, 'record' | 'secrets' | 'tokens' | 'clock'>

export interface OpenAccount {
  readonly kind: 'account'
  readonly account: MailAccount
  readonly secret: MailSecret
}

/** The connected mailbox with its secret, for work that needs it. */
export async function openAccount(ports: AccountPorts, owner: string): Promise<OpenAccount | Refusal> {
  const found = await readKept(ports, owner)
  if (found.kind === 'refused') return found
  if (found.kept === null) return refuse({ kind: 'no-mailbox' })
  const opened = await ports.secrets.unseal(secretPlace(owner), found.kept.sealed)
  if (opened.kind === 'no-key') return refuse({ kind: 'no-key', place: opened.place, reason: opened.reason })
  if (opened.kind === 'unreadable') return refuse({ kind: 'unreadable-secret' })
  const secret = readySecret(ports, JSON.parse(opened.text) as KeptSecret, (consent) =>
    keepConsent(ports, owner, consent),
  )
  return { kind: 'account', account: found.kept.account, secret }
}

/** Keeps a consent with its newest token, sealed. Where that fails, the next token is asked for anew. */
async function keepConsent(ports: AccountPorts, owner: string, consent: MailConsent): Promise<void> {
  const sealed = await ports.secrets.seal(secretPlace(owner), JSON.stringify(consent))
  const found = await readKept(ports, owner)
  if (sealed.kind === 'no-key' || found.kind === 'refused' || found.kept === null) return
  await ports.record.saveSetting(owner, ACCOUNT, { account: found.kept.account, sealed: sealed.sealed })
}
