import type { MailSecret, MailServer, MailTrouble } from './mail-account.ts'

/** Someone's name, as far as known, and address. */
export interface MailPerson {
  readonly name: string | undefined
  readonly address: string
}

/** A message to be written down. Ids stand in angle brackets. */
export interface MailDraft {
  readonly messageId: string
  readonly from: MailPerson
  readonly to: MailPerson
  readonly subject: string
  /** Plain text; lines end in \n. */
  readonly text: string
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  /** The Date header, an instant. */
  readonly at: string
}

/** What came of trying to hand a message over. */
export type Delivery =
  | { readonly kind: 'accepted'; readonly said: string }
  /** The server answered no: `code` 4xx for now, 5xx for good; `status` as in 5.1.1, where it gives one. */
  | { readonly kind: 'refused'; readonly code: number; readonly status: string | null; readonly said: string }
  /** It never got as far as the message itself: certainly not sent. */
  | { readonly kind: 'not-handed-over'; readonly trouble: MailTrouble }
  /** `mayHandOver` said no: certainly not sent. */
  | { readonly kind: 'held-back' }
  /** The connection broke after the message was begun and before the answer: nobody knows. */
  | { readonly kind: 'unknown' }

export interface Handing {
  readonly server: MailServer
  readonly secret: MailSecret
  readonly from: string
  readonly to: string
  readonly raw: Uint8Array
  /** Asked when the server waits for the message, right before its first byte. */
  mayHandOver(): Promise<boolean>
}

/** Sends mail through the user's own server. */
export interface MailSender {
  /** The bytes of a message: plain text and HTML that says the same. */
  write(draft: MailDraft): Promise<Uint8Array>
  /** Hands a message over, once. */
  hand(handing: Handing): Promise<Delivery>
  /** Connects and logs in. */
  test(server: MailServer, secret: MailSecret): Promise<{ readonly kind: 'works' } | MailTrouble>
}
