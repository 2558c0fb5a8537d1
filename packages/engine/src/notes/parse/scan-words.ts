import { plainText } from './fold-letters.ts'
import type { Span } from './span.ts'

/** A word of the text: letters and digits, with apostrophes and hyphens inside. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, straight apostrophes. */
  readonly plain: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** The words between two offsets, without those in `skipped` (links, addresses; in order). Time linear in the text's length. */
export function scanWords(text: string, span: Span, skipped: readonly Span[] = []): Word[] {
  const words: Word[] = []
  let next = 0
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index
    while (next < skipped.length && (skipped[next] as Span).end <= start) next += 1
    if (start >= (skipped[next]?.start ?? Number.POSITIVE_INFINITY)) continue
    words.push({ start, end: start + match[0].length, text: match[0], plain: plainText(match[0]) })
  }
  return words
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu

/** How many words: as spaced, and in scripts that put no spaces, one for every two characters. */
export function countWords(words: readonly Word[]): number {
  let count = 0
  for (const word of words) {
    const unspaced = word.text.match(UNSPACED)?.length ?? 0
    count += unspaced === 0 ? 1 : Math.ceil(unspaced / 2)
  }
  return count
}
