import type { Row } from './row.ts'
import { accent, faint, plain, type Span, strong, warning } from './span.ts'

/** What hangs on the thread: what happened, this moment, a talk ahead, what waits, what is late, what comes, what must not be. */
export type Knot = 'past' | 'now' | 'talk' | 'ready' | 'overdue' | 'upcoming' | 'hold'

const KNOTS: Readonly<Record<Knot, Span>> = {
  past: faint('●'),
  now: accent('◆'),
  talk: accent('◇'),
  ready: strong('○'),
  overdue: warning('!'),
  upcoming: faint('○'),
  hold: faint('×'),
}

const LINE: Span = faint('│')

/** A row that hangs on the thread by a knot. */
export function knotRow(knot: Knot, text: readonly Span[], aside?: readonly Span[]): Row {
  return {
    margin: { first: [plain('  '), KNOTS[knot], plain('  ')], rest: [plain('  '), LINE, plain('  ')] },
    text,
    ...(aside && { aside }),
  }
}

/** A row that tells what happened when: the words keep clear of the time's column. */
export function eventRow(time: string, words: readonly Span[]): Row {
  const gap = plain(' '.repeat(time.length))
  return {
    margin: {
      first: [plain('  '), KNOTS.past, plain('  '), faint(time)],
      rest: [plain('  '), LINE, plain('  '), gap],
    },
    text: words,
  }
}

/** A row beside the thread, belonging to the knot above it. */
export function besideRow(text: readonly Span[]): Row {
  const margin = [plain('  '), LINE, plain('  ')]
  return { margin: { first: margin, rest: margin }, text }
}

/** What a remark beside the thread is about. */
export type Label = 'to' | 'first' | 'also' | 'why' | 'done'

const LABEL_COLUMNS = 7

/** Remarks beside the thread, behind their label. */
export function labelRows(label: Label, texts: readonly (readonly Span[])[]): Row[] {
  const line = [plain('  '), LINE, plain('  ')]
  const rest = [...line, plain(' '.repeat(LABEL_COLUMNS))]
  const labelled = [...line, faint(label), plain(' '.repeat(LABEL_COLUMNS - label.length))]
  return texts.map((text, index) => ({ margin: { first: index === 0 ? labelled : rest, rest }, text }))
}

/** The name of a stretch of the thread. */
export function stretchRow(name: string): Row {
  return besideRow([accent(name)])
}

/** The thread alone: the space between two knots. */
export const threadRow: Row = besideRow([])
