/** Someone's address as a header names them. The address is lower-case, the name decoded and possibly empty. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

/** What a delivery report says about one recipient (RFC 3464). */
export interface DeliveryOutcome {
  /** Lower-case addresses, the one the message was sent to first. */
  readonly recipients: readonly string[]
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`, or what else the server wrote, lower-case. */
  readonly action: string
  /** `5.1.1`; empty where the report has none. */
  readonly status: string
}

/** A text/calendar part, unread. `method`: of its Content-Type, upper-case, where it stands there. */
export interface CalendarPart {
  readonly content: string
  readonly method: string | undefined
}

/** What a multipart/report reports on, and about whom. */
export type MailReport = { kind: 'delivery'; outcomes: readonly DeliveryOutcome[] } | { kind: 'disposition' }

/** A mail message, decoded. Instants are ISO 8601 in UTC; ids stand without their angle brackets. */
export interface MailMessage {
  /** All of them in order; names lower-case, values unfolded and decoded. */
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly messageId: string | undefined
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  readonly from: Mailbox | undefined
  readonly sender: Mailbox | undefined
  readonly replyTo: readonly Mailbox[]
  /** To and Cc. */
  readonly to: readonly Mailbox[]
  readonly subject: string
  /** The Date header; undefined where it is missing or names no moment. */
  readonly date: string | undefined
  /** When the last server took it (the topmost Received header). */
  readonly received: string | undefined
  /** What a reader sees, as plain text; `> ` before quoted lines. */
  readonly text: string
  readonly calendars: readonly CalendarPart[]
  readonly report: MailReport | undefined
  /** Messages within it: forwarded as attachments, or returned by a server (then often the headers alone). */
  readonly enclosed: readonly MailMessage[]
}

export type MailRead = { kind: 'mail'; mail: MailMessage } | { kind: 'no-mail' }

/** Turns the bytes of an .eml into a message, whatever its encodings. */
export interface MailReader {
  /** `no-mail`: the bytes have none of the headers that every message has. */
  read(bytes: Uint8Array): Promise<MailRead>
}
