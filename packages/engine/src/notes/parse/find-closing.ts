import { FOREIGN_SIGN_OFFS, SIGN_OFF_KERNELS, SIGN_OFF_WORDS } from './closing-words.ts'
import { foldLetters, plainText } from './fold-letters.ts'
import { scanWords } from './scan-words.ts'
import type { Span } from './span.ts'
import type { Line } from './split-lines.ts'

/** How a note ends. Either part may be missing; what follows a `P.S.` belongs to the body again. */
export interface Closing {
  readonly signOff?: Span
  readonly signature?: Span
}

/** A signature is no longer than this many lines, and no line of it than this many words. */
const SIGNATURE_LINES = 10
const SIGNATURE_WORDS = 12

/** Sign-off and signature among the lines after the greeting (blank and quoted ones left out, no postscript). */
export function findClosing(text: string, lines: readonly Line[], seekerNames: readonly string[]): Closing {
  const known = new Set(seekerNames.map(foldLetters).filter((name) => name.length > 1))
  let closing: Closing = {}
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - 1 - SIGNATURE_LINES); index -= 1) {
    const line = lines[index] as Line
    const rest = lines.slice(index + 1)
    const after = spanOf(rest)
    const signOff = readSignOff(text, line, rest.length > 0)
    if (signOff) {
      const signature =
        signOff.end < line.end && hasWord(text, signOff.end, line.end)
          ? { start: signOff.end, end: after?.end ?? line.end }
          : after
      closing = { signOff, ...(signature && { signature }) }
    } else if (!closing.signOff && startsWithName(text, line, known))
      closing = { signature: { start: line.start, end: after?.end ?? line.end } }
    if (scanWords(text, line).length > SIGNATURE_WORDS) break
  }
  return closing
}

/** The sign-off of a line, which may carry the name too ("Best, Ana"). */
function readSignOff(text: string, line: Line, followed: boolean): Span | undefined {
  const start = line.start + (line.text.length - line.text.trimStart().length)
  const trimmed = line.text.trim()
  if (trimmed.length === 0 || trimmed.length > 100) return undefined
  const whole = { start, end: start + trimmed.length }
  const languages = plainText(trimmed)
    .replace(/[،,.!]+$/u, '')
    .split(/ [/|] /)
  if (languages.some((part) => FOREIGN_SIGN_OFFS.test(part))) return whole
  const words = scanWords(text, line)
  const comma = trimmed.search(/[,–—]/u)
  const head = comma === -1 ? words : words.filter((word) => word.end <= start + comma)
  const tail = words.slice(head.length)
  if (head.length > 0 && head.length <= 9 && head.every((word) => SIGN_OFF_WORDS.has(word.plain))) {
    if (!head.some((word) => SIGN_OFF_KERNELS.has(word.plain))) return undefined
    if (/^(?:thank|have|see|talk|speak)/.test(head[0]?.plain ?? '') && trimmed.endsWith('.')) return undefined
    if (tail.length === 0) return whole
    if (comma !== -1 && tail.length <= 6 && tail.every((word) => /^[^\p{Ll}]/u.test(word.text)))
      return { start, end: start + comma + 1 }
  }
  const closes = followed && trimmed.endsWith(',') && words.length <= 12
  const opens =
    /^(?:with|best|kind|warm|all|many|yours|sincerely|looking forward|hoping|wishing|respectfully|thanks|thank you|until)\b/i
  return closes && opens.test(trimmed) ? whole : undefined
}

function startsWithName(text: string, line: Line, known: ReadonlySet<string>): boolean {
  if (/[.!?]$/.test(line.text.trim()) && line.text.trim().split(' ').length > 4) return false
  const words = scanWords(text, line).filter((word) => /^\p{L}/u.test(word.text))
  const first = words[0]
  return (
    words.length <= 8 &&
    first !== undefined &&
    known.has(foldLetters(first.text)) &&
    words.every((word) => /^[^\p{Ll}]/u.test(word.text) || word.text.length <= 4)
  )
}

function spanOf(lines: readonly Line[]): Span | undefined {
  const [first] = lines
  const last = lines.at(-1)
  return first && last && { start: first.start, end: last.end }
}

function hasWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end))
}
