import { measure, splitLetters } from './measure.ts'

/** A line of a text as it fits a page, and the columns of a stretch of it. */
export interface Excerpt {
  readonly text: string
  /** Columns before the stretch. */
  readonly before: number
  /** Columns of the stretch; at least one. */
  readonly marked: number
}

const TAB = 4
const CUT = '…'
/** So many columns are left before the stretch when the line is cut there. */
const LEAD = 12
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

interface Letter {
  readonly text: string
  readonly columns: number
  readonly isMarked: boolean
}

/**
 * A stretch of a line (UTF-16 code units, the end exclusive), with as much of the line around it as `width` columns take.
 * Tabs become spaces; wide letters take two columns, marks none.
 */
export function excerptLine(line: string, start: number, end: number, width: number): Excerpt {
  const letters = readLetters(line, start, end)
  const first = letters.findIndex(({ isMarked }) => isMarked)
  const at = first === -1 ? letters.length : first
  const total = columnsOf(letters)
  if (total <= width) return toExcerpt(letters, '', '')
  const marked = columnsOf(letters.filter(({ isMarked }) => isMarked))
  const from =
    columnsOf(letters.slice(0, at)) + marked < width ? 0 : findStart(letters, at, Math.max(LEAD, width - marked - LEAD))
  let room = width - 1 - (from > 0 ? 1 : 0)
  let to = from
  while (to < letters.length && room >= (letters[to]?.columns ?? 0)) {
    room -= letters[to]?.columns ?? 0
    to += 1
  }
  return toExcerpt(letters.slice(from, to), from > 0 ? CUT : '', to < letters.length ? CUT : '')
}

function readLetters(line: string, start: number, end: number): Letter[] {
  let offset = 0
  let column = 0
  return splitLetters(line).map((written) => {
    const isMarked = offset + written.length > start && offset < end
    offset += written.length
    const text = written === '\t' ? ' '.repeat(TAB - (column % TAB)) : CONTROL.test(written) ? ' ' : written
    const columns = measure(text)
    column += columns
    return { text, columns, isMarked }
  })
}

/** The letter from which to show the line, so that about `lead` columns stand before the one at `at`. */
function findStart(letters: readonly Letter[], at: number, lead: number): number {
  let from = at
  for (let room = Math.min(lead, LEAD); from > 0 && room > 0; from -= 1) room -= letters[from - 1]?.columns ?? 0
  const word = letters.findIndex(({ text }, index) => index > from && index < at && text === ' ')
  return from > 0 && word !== -1 ? word : from
}

function toExcerpt(letters: readonly Letter[], head: string, tail: string): Excerpt {
  const first = letters.findIndex(({ isMarked }) => isMarked)
  const before = measure(head) + columnsOf(letters.slice(0, first === -1 ? letters.length : first))
  const marked = Math.max(1, columnsOf(letters.filter(({ isMarked }) => isMarked)))
  return { text: `${head}${letters.map(({ text }) => text).join('')}${tail}`, before, marked }
}

function columnsOf(letters: readonly Letter[]): number {
  return letters.reduce((sum, { columns }) => sum + columns, 0)
}
