import type { Span } from './span.ts'

/** One line without its line break. */
export interface Line extends Span {
  readonly text: string
}

/** Lines of a text, ended by LF, CRLF or a lone CR. A last line without a break counts; an empty one after it does not. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char !== '\n' && char !== '\r') continue
    lines.push({ start, end: at, text: text.slice(start, at) })
    if (char === '\r' && text[at + 1] === '\n') at += 1
    start = at + 1
  }
  if (start < text.length) lines.push({ start, end: text.length, text: text.slice(start) })
  return lines
}

/** Where an offset stands: line and column counted from 1, the column in UTF-16 code units. */
export function positionAt(lines: readonly Line[], offset: number): { line: number; column: number } {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const line = lines[low]
  if (!line) return { line: 1, column: 1 }
  return { line: low + 1, column: Math.min(offset, line.end) - line.start + 1 }
}
