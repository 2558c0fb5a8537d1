import { measure, splitLetters } from './measure.ts'
import type { Span } from './span.ts'

/** Words, and the stretches of spaces between them. A no-break space belongs to its word. */
const PIECES = / +|[^ ]+/g
const SPACES = /^ *$/

/**
 * Breaks spans into lines of at most `width` columns, at spaces; a word that is longer than a line is cut between
 * letters. Spaces at a break are dropped.
 */
export function wrap(spans: readonly Span[], width: number): Span[][] {
  const lines: Span[][] = []
  let line: Span[] = []
  let used = 0
  const turn = () => {
    lines.push(line)
    line = []
    used = 0
  }
  for (const piece of glueWords(spans).flatMap((word) => loosen(word, width))) {
    const size = piece.reduce((sum, part) => sum + measure(part.text), 0)
    const space = piece.every((part) => SPACES.test(part.text))
    if (space && used === 0) continue
    if (used + size > width && used > 0) {
      dropSpace(line)
      turn()
      if (space) continue
    }
    for (const part of size > width ? cut(piece, width) : [piece]) {
      const length = part.reduce((sum, one) => sum + measure(one.text), 0)
      if (used > 0 && used + length > width) turn()
      line.push(...part)
      used += length
    }
  }
  dropSpace(line)
  if (line.length > 0 || lines.length === 0) lines.push(line)
  return lines
}

/** What is kept together by no-break spaces comes apart there before a word is cut. */
function loosen(piece: readonly Span[], width: number): Span[][] {
  const size = piece.reduce((sum, part) => sum + measure(part.text), 0)
  if (size <= width) return [[...piece]]
  return glueWords(piece.map(({ text, look }) => ({ text: text.replaceAll('\u00a0', ' '), look })))
}

/** A word can run over the border of two spans (`Dana` strong, `,` plain): it must not be torn there. */
function glueWords(spans: readonly Span[]): Span[][] {
  const pieces: Span[][] = []
  let open = false
  for (const { text, look } of spans) {
    for (const found of text.match(PIECES) ?? []) {
      const word = !found.startsWith(' ')
      const last = pieces.at(-1)
      if (word && open && last) last.push({ text: found, look })
      else pieces.push([{ text: found, look }])
      open = word
    }
  }
  return pieces
}

function cut(piece: readonly Span[], width: number): Span[][] {
  const parts: Span[][] = [[]]
  let used = 0
  for (const { text, look } of piece) {
    for (const letter of splitLetters(text)) {
      const size = measure(letter)
      if (used > 0 && used + size > width) {
        parts.push([])
        used = 0
      }
      parts.at(-1)?.push({ text: letter, look })
      used += size
    }
  }
  return parts
}

function dropSpace(line: Span[]): void {
  while (SPACES.test(line.at(-1)?.text ?? '-')) line.pop()
}
