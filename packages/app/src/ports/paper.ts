/** Sheets that letters, lists and plans are printed on. */
export type PaperSize = 'a4' | 'us-letter'
/** Cards for notes by hand: A6 is 105 × 148 mm, A2 4.25 × 5.5 in. */
export type CardSize = 'a6' | 'a2'
/** Envelopes: DL is 220 × 110 mm, C6 162 × 114 mm, #10 9.5 × 4.125 in. */
export type EnvelopeSize = 'dl' | 'c6' | 'us-10'

interface Titled {
  /** The title of the document, as readers of PDF show it. */
  readonly title: string
}

/** A letter to be folded into a window envelope: DIN 5008 form B on A4, #10 on US Letter. */
export interface FormalLetter extends Titled {
  readonly kind: 'letter'
  readonly size: PaperSize
  /** The sender's name. */
  readonly from: string
  /** The sender's postal address, a line each. */
  readonly address: readonly string[]
  /** Other ways to reach the sender, a line each. */
  readonly reach: readonly string[]
  /** The recipient as the window shows them, a line each. */
  readonly to: readonly string[]
  /** In words. */
  readonly date: string
  /** Paragraphs stand apart by an empty line. */
  readonly body: string
  /** What each further page is headed with. */
  readonly furtherPage: (page: number) => string
}

/** A note to be copied by hand, with a picture of the card it becomes. */
export interface NoteCard extends Titled {
  readonly kind: 'card'
  readonly card: CardSize
  /** What it is copied from is printed on. */
  readonly size: PaperSize
  /** What is to be done with it. */
  readonly lead: string
  readonly body: string
}

export interface Envelope extends Titled {
  readonly kind: 'envelope'
  readonly envelope: EnvelopeSize
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** A list with a heading, or a table with one. */
export type OutlineSection =
  | {
      readonly kind: 'list'
      readonly heading: string
      /** `box`: with a box to tick. `aside`: in fainter words behind it. */
      readonly items: readonly { readonly text: string; readonly aside?: string | undefined; readonly box?: boolean }[]
    }
  | {
      readonly kind: 'table'
      readonly heading: string
      /** `share`: how much of the width it takes, relative to the others. */
      readonly columns: readonly { readonly label: string; readonly share: number }[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Empty lines to write on, to the end of the page: so many at least. */
  | { readonly kind: 'lines'; readonly heading: string; readonly count: number }
  /** Lines to sign on, each with what belongs on it. */
  | { readonly kind: 'signatures'; readonly labels: readonly string[] }

/** A sheet of headings with lists: a prep sheet, a week, a proof of activity. */
export interface Outline extends Titled {
  readonly kind: 'outline'
  readonly size: PaperSize
  /** Below the title. */
  readonly lead: string
  readonly sections: readonly OutlineSection[]
  /** At the foot of each page. */
  readonly foot: (page: number) => string
}

export type Sheet = FormalLetter | NoteCard | Envelope | Outline

export interface Printed {
  readonly kind: 'printed'
  /** A PDF. */
  readonly bytes: Uint8Array
}

/** Characters that no font at hand has; nothing is printed rather than boxes. */
export interface NoFont {
  readonly kind: 'no-font'
  readonly characters: readonly string[]
}

/** Puts sheets into PDFs. */
export interface Paper {
  print(sheet: Sheet): Promise<Printed | NoFont>
}
