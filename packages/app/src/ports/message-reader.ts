import type { Case, Sent } from '@afterword/engine'

/** What a message is to a case: as what it would be logged; `delayed` is only shown, `unrelated` is nothing to it. */
export type ReadingKind =
  | 'reply'
  | 'auto-reply'
  | 'bounce'
  | 'delayed'
  | 'invitation'
  | 'rejection'
  | 'offer'
  | 'on-hold'
  | 'feedback'
  | 'unrelated'

/** What a message seems to say. Days are `YYYY-MM-DD`, instants ISO 8601 with an offset. */
export interface Reading {
  readonly kind: ReadingKind
  /** Who wrote; for a bounce, whom it was about. Null when that is nobody of the case. */
  readonly contact: string | null
  readonly decisionBy?: string
  readonly backOn?: string
  readonly respondBy?: string
  readonly followUp?: { readonly channel?: 'email' | 'phone'; readonly on?: string }
  readonly interview?: {
    readonly start: string
    readonly end?: string
    readonly cancelled?: true
    /** Of the calendar invitation, by which a known interview is moved. */
    readonly uid?: string
  }
  readonly noReply?: true
  /** The new words of the human, without quotes and signature. */
  readonly text?: string
  /** What in the mail says so, in its own words. */
  readonly evidence: readonly string[]
}

/** A message of the user's in a case. `messageId` without angle brackets. */
export interface SentNote {
  readonly contact: string
  readonly messageId: string
  readonly at: string
  readonly subject: string
}

/** The user's own message in a known thread: what it would be logged as. It is no answer. */
export interface OwnMessage {
  readonly contact: string
  readonly name: string
  readonly purpose: Sent['purpose']
  /** The interview that a thank-you is for. */
  readonly interview?: string
}

/** What a message tells of the people of a case, to be kept if the user says so. */
export type Offer =
  /** Somebody who is not in the case: who wrote, who follows on somebody that has left, who is asked to come too. */
  | {
      readonly kind: 'person'
      readonly who: 'writer' | 'successor' | 'invited'
      readonly name: string
      readonly email?: string
    }
  /** A contact at an address, with a number or in a spelling that the case does not have. */
  | { readonly kind: 'address'; readonly contact: string; readonly email: string }
  | { readonly kind: 'phone'; readonly contact: string; readonly phone: string }
  | { readonly kind: 'name'; readonly contact: string; readonly name: string }

/** Of the invitations to one meeting, by its uid, the higher sequence counts; of equal ones the one written later. */
export interface Revision {
  readonly uid: string
  readonly sequence: number
  /** An instant. */
  readonly stamp?: string | undefined
}

export interface Meeting {
  readonly interviewers: readonly string[]
  readonly place?: string
  readonly link?: string
}

/** A message read, with what of its headers is shown beside the reading. */
export interface ReadMessage {
  readonly reading: Reading
  readonly subject: string
  readonly from: { readonly name: string; readonly address: string } | null
  /** When it was written, an instant; null where it does not say. */
  readonly at: string | null
  /** With its angle brackets; null where it has none. */
  readonly messageId: string | null
  readonly references: readonly string[]
  /** What ties it to the case where that is no more than likely: to be asked. */
  readonly guess?: 'domain' | 'employer'
  readonly offers?: readonly Offer[]
  /** What a calendar invitation says of its interview besides its time: which contacts are asked to come, and where to. */
  readonly meeting?: Meeting
  /** Which invitation to its meeting it is. */
  readonly revision?: Revision
  /** Set for what the user wrote in another program; its reading is `unrelated`. */
  readonly own?: OwnMessage
}

/** Reads what a message means to a case. */
export interface MessageReader {
  read(caseFile: Case, sent: readonly SentNote[], raw: Uint8Array, now: string): Promise<ReadMessage>
}
