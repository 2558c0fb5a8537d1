import { measure } from './measure.ts'
import { paint } from './paint.ts'
import { faint, plain, type Span } from './span.ts'
import { wrap } from './wrap.ts'

/** A paragraph of the page. */
export interface Row {
  /** What stands before its first line, and before each further one. Both take the same columns. */
  readonly margin: { readonly first: readonly Span[]; readonly rest: readonly Span[] }
  readonly text: readonly Span[]
  /** Set against the right edge, on the first line that has room for it. */
  readonly aside?: readonly Span[]
}

/** Where a page is shown. */
export interface Sheet {
  readonly columns: number
  readonly colour: boolean
}

const NARROWEST = 32
const WIDEST = 100
const USUAL = 80
const NARROWEST_GAP = 2

/** Lines longer than a hundred columns are tiring to read, whatever the terminal has. */
export function sheetOf(terminal: { columns: number | undefined; colour: boolean }): Sheet {
  const columns = Math.min(WIDEST, Math.max(NARROWEST, terminal.columns ?? USUAL))
  return { columns, colour: terminal.colour }
}

/** Rows as the text of a page, with a line break at its end. */
export function printRows(rows: readonly Row[], sheet: Sheet): string {
  return rows.flatMap((row) => layRow(row, sheet)).join('')
}

function layRow({ margin, text, aside = [] }: Row, sheet: Sheet): string[] {
  const width = sheet.columns - sizeOf(margin.first)
  const lines = wrap(text, width)
  if (sizeOf(aside) > width) lines.push(...wrap(aside, width))
  else if (aside.length > 0) setAside(lines, aside, width)
  return lines.map((line, index) => {
    const before = index === 0 ? margin.first : margin.rest
    return `${paint([...before, ...line], sheet.colour).trimEnd()}\n`
  })
}

/** Puts the aside against the right edge: on the first line, else the last, else one more. */
function setAside(lines: Span[][], aside: readonly Span[], width: number): void {
  const roomIn = (line: readonly Span[]) => width - sizeOf(line) - sizeOf(aside)
  const line = [lines.at(0), lines.at(-1)].find((one) => one !== undefined && roomIn(one) >= NARROWEST_GAP) ?? []
  if (line.length === 0) lines.push(line)
  line.push(plain(' '.repeat(Math.max(0, roomIn(line)))), ...aside)
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + measure(span.text), 0)
}

/** A row without the thread, set in by `indent` columns. */
export function textRow(text: readonly Span[], indent = 2, aside?: readonly Span[]): Row {
  const space = plain(' '.repeat(indent))
  return { margin: { first: [space], rest: [space] }, text, ...(aside && { aside }) }
}

/** One of several to choose from: `a  Thank Dana`, its further lines below its first word. */
export function choiceRow(sign: string, text: readonly Span[], indent = 4): Row {
  const space = ' '.repeat(indent)
  const rest = [plain(`${space}${' '.repeat(sign.length + 2)}`)]
  return { margin: { first: [plain(space), faint(`${sign}  `)], rest }, text }
}

export const emptyRow: Row = { margin: { first: [], rest: [] }, text: [faint('')] }
