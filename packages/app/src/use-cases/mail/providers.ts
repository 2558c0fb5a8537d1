import type { Encryption, SentCopies } from '../../ports/mail-account.ts'

/** Where a well-known provider's servers are, and what is special about it. */
export interface Provider {
  readonly id: string
  readonly name: string
  /** Domains of the addresses it gives; addresses on a domain of one's own are told apart by nobody. */
  readonly domains: readonly string[]
  readonly smtp: readonly [host: string, port: number, encryption: Encryption]
  readonly imap: readonly [host: string, port: number, encryption: Encryption]
  readonly sentCopies: SentCopies
  /** How one logs in: a password made for programs, one's own, OAuth alone, or the password that the bridge shows. */
  readonly login: 'app-password' | 'own-password' | 'token' | 'bridge-password'
  /** Where access tokens are had for a consent; absent: not known. */
  readonly tokenEndpoint?: string
  /** Where such a password is made; null where there is nothing to make. */
  readonly page: string | null
}

/** The providers, most used first. */
export const PROVIDERS: readonly Provider[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    smtp: ['smtp.gmail.com', 465, 'tls'],
    imap: ['imap.gmail.com', 993, 'tls'],
    sentCopies: 'provider',
    login: 'app-password',
    tokenEndpoint: 'https://oauth2.googleapis.com/token',
    page: 'https://myaccount.google.com/apppasswords',
  },
  {
    id: 'outlook',
    name: 'Outlook.com and Microsoft 365',
    domains: ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
    smtp: ['smtp.office365.com', 587, 'starttls'],
    imap: ['outlook.office365.com', 993, 'tls'],
    sentCopies: 'provider',
    login: 'token',
    tokenEndpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    page: null,
  },
  {
    id: 'icloud',
    name: 'iCloud Mail',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    smtp: ['smtp.mail.me.com', 587, 'starttls'],
    imap: ['imap.mail.me.com', 993, 'tls'],
    sentCopies: 'append',
    login: 'app-password',
    page: 'https://account.apple.com/account/manage',
  },
  {
    id: 'yahoo',
    name: 'Yahoo Mail',
    domains: ['yahoo.com', 'yahoo.co.uk', 'yahoo.de', 'yahoo.fr', 'ymail.com'],
    smtp: ['smtp.mail.yahoo.com', 465, 'tls'],
    imap: ['imap.mail.yahoo.com', 993, 'tls'],
    sentCopies: 'provider',
    login: 'app-password',
    page: 'https://login.yahoo.com/account/security',
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm'],
    smtp: ['smtp.fastmail.com', 465, 'tls'],
    imap: ['imap.fastmail.com', 993, 'tls'],
    sentCopies: 'append',
    login: 'app-password',
    page: 'https://app.fastmail.com/settings/security/integrations',
  },
  {
    id: 'gmx',
    name: 'GMX',
    domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.com'],
    smtp: ['mail.gmx.net', 587, 'starttls'],
    imap: ['imap.gmx.net', 993, 'tls'],
    sentCopies: 'append',
    login: 'own-password',
    page: null,
  },
  {
    id: 'web.de',
    name: 'WEB.DE',
    domains: ['web.de'],
    smtp: ['smtp.web.de', 587, 'starttls'],
    imap: ['imap.web.de', 993, 'tls'],
    sentCopies: 'append',
    login: 'own-password',
    page: null,
  },
  {
    id: 'mailbox.org',
    name: 'mailbox.org',
    domains: ['mailbox.org'],
    smtp: ['smtp.mailbox.org', 465, 'tls'],
    imap: ['imap.mailbox.org', 993, 'tls'],
    sentCopies: 'append',
    login: 'own-password',
    page: null,
  },
  {
    id: 'proton',
    name: 'Proton Mail Bridge',
    domains: ['proton.me', 'protonmail.com', 'pm.me'],
    smtp: ['127.0.0.1', 1025, 'starttls'],
    imap: ['127.0.0.1', 1143, 'starttls'],
    sentCopies: 'provider',
    login: 'bridge-password',
    page: null,
  },
]

/** The provider that gives addresses of that domain. */
export function providerOf(address: string): Provider | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return PROVIDERS.find(({ domains }) => domains.includes(domain))
}
