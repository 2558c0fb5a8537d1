export interface TableRow {
  /** The line of the file on which the row begins, counted from 1. */
  readonly line: number
  /** One text for each column, trimmed; what the row lacks is empty. */
  readonly cells: readonly string[]
}

/** A header and rows, as a program for spreadsheets exports them. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}

export type Delimiter = ',' | ';' | '\t'

export type TableRead =
  | { readonly kind: 'table'; readonly table: Table; readonly delimiter: Delimiter }
  | {
      readonly kind: 'malformed'
      readonly line: number
      /** Nothing in it; quotes that are not closed or stand in the midst of a word; a row longer than the header. */
      readonly reason: 'empty' | 'quotes' | 'too-many-cells'
    }

/** Tables as text, comma-separated and the like. */
export interface Spreadsheets {
  /** The first row is the header. Rows of empty cells are left out. */
  read(text: string): TableRead
  /**
   * RFC 4180: commas, CRLF, quotes where needed. A cell that a spreadsheet would run as a formula (one that begins with
   * = + - or @, telephone numbers among them) gets an apostrophe in front, which spreadsheets do not show and `read`
   * takes off again.
   */
  write(header: readonly string[], rows: readonly (readonly string[])[]): string
}
