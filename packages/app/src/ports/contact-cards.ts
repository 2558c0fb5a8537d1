/** What a number or address is for, as far as the card says so. */
export type CardUse = 'work' | 'home' | 'mobile' | 'fax' | 'pager' | 'main'

export interface CardName {
  readonly given: string
  readonly family: string
  readonly additional: string
  readonly prefix: string
  readonly suffix: string
}

export interface CardPhone {
  readonly number: string
  readonly uses: readonly CardUse[]
}

export interface CardAddress {
  /** The lines as they stand on an envelope, joined by line ends. */
  readonly text: string
  readonly uses: readonly CardUse[]
}

/** A visiting card. Lists begin with what the card prefers; an empty text means that the card says nothing. */
export interface Card {
  readonly name: string
  /** The parts of the name, where the card tells them apart. */
  readonly parts?: CardName | undefined
  readonly organization?: string | undefined
  readonly title?: string | undefined
  readonly emails: readonly string[]
  readonly phones: readonly CardPhone[]
  readonly addresses: readonly CardAddress[]
  readonly linkedin?: string | undefined
  /** Without the one of LinkedIn. */
  readonly links: readonly string[]
  readonly note?: string | undefined
}

/** Why something in a file is no card, at a line counted from 1. */
export interface CardFault {
  readonly line: number
  readonly reason:
    | 'not-a-card'
    /** A line that is no `NAME:value`; the card is read without it. */
    | 'no-property'
    /** Begun and never ended; the card is left out. */
    | 'never-ended'
    /** Nobody is named: no name, organization or address. The card is left out. */
    | 'nameless'
  /** What stands there, at most 60 letters of it. */
  readonly found: string
}

export interface CardsRead {
  readonly cards: readonly Card[]
  /** In the order of their lines. */
  readonly faults: readonly CardFault[]
}

/** Visiting cards as text. */
export interface ContactCards {
  /** All cards of a text: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), also mixed. */
  read(text: string): CardsRead
  /** vCard 4.0 with CRLF line ends. */
  write(cards: readonly Card[]): string
}
