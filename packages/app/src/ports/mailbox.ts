import type { MailSecret, MailServer, MailTrouble } from './mail-account.ts'

export interface MailFolder {
  readonly path: string
  /** What the server says it is for. */
  readonly use: 'inbox' | 'sent' | 'junk' | 'bin' | 'drafts' | 'archive' | 'other'
}

/** How far a folder has been read. When `uidValidity` changes, the server has numbered everything anew. */
export interface FolderPosition {
  readonly uidValidity: number
  /** The highest number that was read. */
  readonly uid: number
}

/** What is read of every message before anything else. Ids stand in angle brackets, addresses are lower-case. */
export interface MailHeaders {
  readonly uid: number
  readonly messageId: string | null
  /** In-Reply-To and References. */
  readonly answers: readonly string[]
  /** From, Sender and Reply-To. */
  readonly from: readonly { readonly name: string; readonly address: string }[]
  readonly subject: string
  /** It carries List-Id or List-Unsubscribe. */
  readonly bulk: boolean
  /** A server's report about a message: multipart/report, or from a mailer daemon. */
  readonly report: boolean
}

export interface FoundMessage {
  readonly folder: string
  readonly uidValidity: number
  readonly uid: number
  readonly messageId: string | null
  readonly raw: Uint8Array
}

/** What happens to a watched folder that a person may want to know. */
export type WatchEvent =
  | { readonly kind: 'connected'; readonly folder: string; readonly pushes: boolean }
  /** All that was there has been read; what comes now comes at once. */
  | { readonly kind: 'caught-up'; readonly folder: string; readonly position: FolderPosition }
  | { readonly kind: 'renumbered'; readonly folder: string }
  /** It will be tried again in so many milliseconds. */
  | { readonly kind: 'lost'; readonly folder: string; readonly trouble: MailTrouble; readonly again: number }

export interface Watching {
  readonly folder: string
  /** Where to go on; null: from the messages of `since` (`YYYY-MM-DD`) on, or from all without one. */
  readonly position: FolderPosition | null
  readonly since: string | null
  /** Which of these messages are wanted whole, by number. */
  wanted(headers: readonly MailHeaders[]): Promise<readonly number[]>
  take(message: FoundMessage): Promise<void>
  /** Everything up to there was taken. */
  reached(position: FolderPosition): Promise<void>
  tell(event: WatchEvent): void
}

/** A watched folder. `stop` lets go of it; `ended` is when it is over. */
export interface Watch {
  stop(): Promise<void>
  readonly ended: Promise<void>
}

/** The user's mailbox. Nothing in it is ever marked, moved or deleted; copies of sent messages are put into Sent. */
export interface Mailbox {
  listFolders(
    server: MailServer,
    secret: MailSecret,
  ): Promise<{ readonly kind: 'folders'; readonly folders: readonly MailFolder[] } | MailTrouble>
  /** Looks for a message in Sent by its Message-ID. `folder` null: the one the server says. */
  findSent(
    server: MailServer,
    secret: MailSecret,
    folder: string | null,
    messageId: string,
  ): Promise<
    { readonly kind: 'found' } | { readonly kind: 'absent' } | { readonly kind: 'no-sent-folder' } | MailTrouble
  >
  /** Puts a copy into Sent unless it is there. */
  fileSent(
    server: MailServer,
    secret: MailSecret,
    folder: string | null,
    copy: { readonly messageId: string; readonly raw: Uint8Array },
  ): Promise<{ readonly kind: 'filed' } | { readonly kind: 'no-sent-folder' } | MailTrouble>
  /** Reads what is new in a folder and stays: pushed by the server (IDLE), else asking again; reconnects by itself. */
  watch(server: MailServer, secret: MailSecret, watching: Watching): Watch
}
