import type { KeptSecret, MailAccount } from '../../../ports/mail-account.ts'
import type { Provider } from '../../../use-cases/mail/providers.ts'
import type { FormValues } from '../../shell/form-values.ts'

/** Ports where none is known. */
const PORTS = { smtp: 587, imap: 993 } as const

/** A mailbox, or what is known of its provider, as the fields of its form have it. Secrets are not shown again. */
export function accountValues(
  address: string,
  account: MailAccount | null,
  provider: Provider | null,
): (name: string) => string {
  const server = (name: 'smtp' | 'imap') => ({
    [`${name}-host`]: account?.[name]?.host ?? '',
    [`${name}-port`]: String(account?.[name]?.port ?? PORTS[name]),
    [`${name}-encryption`]: account?.[name]?.encryption ?? (name === 'smtp' ? 'starttls' : 'tls'),
  })
  const values: Readonly<Record<string, string | undefined>> = {
    ...server('smtp'),
    ...server('imap'),
    user: account?.smtp.user ?? address,
    certificate: account?.smtp.trusted ?? account?.imap?.trusted,
    copies: account?.sentCopies ?? 'append',
    'token-endpoint': provider?.tokenEndpoint,
  }
  return (name) => values[name] ?? ''
}

/** What the user proves with who they are: the consent, where one is given; undefined: what is kept already. */
export function readProof(form: FormValues): KeptSecret | undefined {
  const password = form.text('password')
  const refreshToken = form.text('refresh-token')
  if (refreshToken === undefined) return password === undefined ? undefined : { kind: 'password', password }
  return {
    kind: 'consent',
    tokenEndpoint: form.text('token-endpoint') ?? '',
    clientId: form.text('client-id') ?? '',
    clientSecret: form.text('client-secret'),
    refreshToken,
  }
}

/** A mailbox as its form has it. */
export function readAccount(form: FormValues): MailAccount {
  const address = form.text('address') ?? ''
  const trusted = form.text('certificate')
  const server = (name: 'smtp' | 'imap') => ({
    host: form.text(`${name}-host`) ?? '',
    port: Number(form.text(`${name}-port`)) || PORTS[name],
    encryption: form.text(`${name}-encryption`) === 'starttls' ? ('starttls' as const) : ('tls' as const),
    user: form.text('user') ?? address,
    ...(trusted === undefined ? {} : { trusted: `${trusted}\n` }),
  })
  const imap = form.text('imap-host') === undefined ? null : server('imap')
  return {
    address,
    smtp: server('smtp'),
    imap,
    sentCopies: imap === null ? null : form.text('copies') === 'provider' ? 'provider' : 'append',
    sentFolder: null,
    folders: ['INBOX'],
  }
}
