/** How a connection is kept private: from its first byte, or upgraded before anything of worth is said. */
export type Encryption = 'tls' | 'starttls'

/**
 * The user's consent at their provider (OAuth 2, RFC 6749): access tokens are had for it. `access`: the last one, and the
 * instant until which it is good.
 */
export interface MailConsent {
  readonly kind: 'consent'
  readonly tokenEndpoint: string
  readonly clientId: string
  readonly clientSecret?: string | undefined
  readonly refreshToken: string
  readonly access?: { readonly token: string; readonly until: string } | undefined
}

/** Proof of who one is, as it is kept: a password (mostly one made for this program), an access token, or a consent. */
export type KeptSecret =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'token'; readonly token: string }
  | MailConsent

/** Such a proof, ready for use: for a consent, what gives access tokens; with `renew`, one other than the last. */
export type MailSecret =
  | Exclude<KeptSecret, MailConsent>
  | {
      readonly kind: 'tokens'
      give(renew: boolean): Promise<{ readonly kind: 'token'; readonly token: string } | MailTrouble>
    }

/** Such a proof as a server wants it. */
export type ShownSecret = Exclude<MailSecret, { kind: 'tokens' }>

/** A mail server as one user knows it. */
export interface MailServer {
  readonly host: string
  readonly port: number
  readonly encryption: Encryption
  readonly user: string
  /** A certificate (PEM) that is trusted besides the well-known ones: a bridge on the user's own machine has its own. */
  readonly trusted?: string | undefined
}

/** Who puts the copy of a sent message into the Sent folder: the provider by itself, or this program; null: no folder. */
export type SentCopies = 'provider' | 'append' | null

/** The user's mailbox, secret apart. */
export interface MailAccount {
  /** The user's own address; messages come from it. */
  readonly address: string
  readonly smtp: MailServer
  /** Null: nothing is noticed, and there is no Sent folder to look into. */
  readonly imap: MailServer | null
  readonly sentCopies: SentCopies
  /** Where copies lie; null: the folder that the server says is for them. */
  readonly sentFolder: string | null
  /** Folders in which answers are looked for. */
  readonly folders: readonly string[]
}

/** Why a mail server cannot be worked with. `host` is as the user wrote it; `said` are the server's own words. */
export type MailTrouble =
  | { readonly kind: 'host-not-found'; readonly host: string }
  | { readonly kind: 'refused-connection'; readonly host: string; readonly port: number }
  | { readonly kind: 'no-answer'; readonly host: string; readonly port: number }
  /** It broke off, or spoke another protocol. */
  | { readonly kind: 'connection-lost'; readonly host: string; readonly said: string }
  | {
      readonly kind: 'bad-certificate'
      readonly host: string
      readonly reason: 'self-signed' | 'expired' | 'other-name' | 'untrusted'
    }
  /** STARTTLS was asked for and is not offered, or TLS was spoken to a port without it. */
  | { readonly kind: 'no-encryption'; readonly host: string; readonly port: number }
  | { readonly kind: 'login-refused'; readonly host: string; readonly user: string; readonly said: string }
  /** The provider gives no access token any more. */
  | { readonly kind: 'consent-refused'; readonly host: string; readonly said: string }
  | { readonly kind: 'no-such-folder'; readonly host: string; readonly folder: string }
