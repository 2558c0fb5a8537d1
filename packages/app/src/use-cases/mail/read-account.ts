import type { MailAccount, MailSecret } from '../../ports/mail-account.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { Secrets } from '../../ports/secrets.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'

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

export interface OpenAccount {
  readonly kind: 'account'
  readonly account: MailAccount
  readonly secret: MailSecret
}

/** The connected mailbox with its secret, for work that needs it. */
export async function openAccount(
  ports: { readonly record: CaseRecord; readonly secrets: Secrets },
  owner: string,
): Promise<OpenAccount | Refusal> {
  const found = await readKept(ports, owner)
  if (found.kind === 'refused') return found
  if (found.kept === null) return refuse({ kind: 'no-mailbox' })
  const opened = await ports.secrets.unseal(secretPlace(owner), found.kept.sealed)
  if (opened.kind === 'no-key') return refuse({ kind: 'no-key', place: opened.place, reason: opened.reason })
  if (opened.kind === 'unreadable') return refuse({ kind: 'unreadable-secret' })
  return { kind: 'account', account: found.kept.account, secret: JSON.parse(opened.text) as MailSecret }
}
