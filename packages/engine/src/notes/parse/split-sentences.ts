import type { Span } from './span.ts'

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof fr sr jr st rev hon sgt capt lt col gen gov sen rep e.g i.e eg ie etc vs approx ca no nos nr vol ' +
    'fig ext tel dept inc ltd co corp bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs ' +
    'fri sat sun a.m p.m u.s u.k u.n ph.d p.s p.p.s b.a m.a b.sc m.sc mt ave blvd rd bzw z.b d.h hr fr bzgl evtl'
  ).split(' '),
)
const TERMINATORS = '.!?…。！？'
const CLOSERS = '"\'”’»)]'

/**
 * Sentences within a stretch of text (a paragraph). A full stop ends one unless it follows an initial or a known
 * abbreviation, or a small letter comes next; the items of a list are sentences too. Time linear in the length.
 */
export function splitSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, span.start, span.end)
  for (let at = start; at < span.end; at += 1) {
    const char = text[at] as string
    if (char === '\n' && isListItem(text, at + 1, span.end)) {
      push(sentences, text, start, at)
      start = skipSpace(text, at, span.end)
      continue
    }
    if (!TERMINATORS.includes(char)) continue
    const first = at
    while (at + 1 < span.end && TERMINATORS.includes(text[at + 1] as string)) at += 1
    let end = at + 1
    while (end < span.end && CLOSERS.includes(text[end] as string)) end += 1
    if (!endsSentence(text, first, end, span)) continue
    push(sentences, text, start, end)
    start = skipSpace(text, end, span.end)
    at = Math.max(at, start - 1)
  }
  push(sentences, text, start, span.end)
  return sentences
}

function endsSentence(text: string, dot: number, end: number, span: Span): boolean {
  const char = text[dot] as string
  if ('。！？'.includes(char) || end >= span.end) return true
  if (!/\s/.test(text[end] as string)) return false
  const next = text.slice(skipSpace(text, end, span.end)).codePointAt(0)
  if (next !== undefined && /\p{Ll}/u.test(String.fromCodePoint(next)) && char !== '!' && char !== '?') {
    return !isLowerCaseText(text, span) ? false : !isAbbreviated(text, dot, span.start)
  }
  return char !== '.' || !isAbbreviated(text, dot, span.start)
}

/** Some people write without capitals; then a small letter says nothing. */
function isLowerCaseText(text: string, span: Span): boolean {
  return !/\p{Lu}/u.test(text.slice(span.start, Math.min(span.end, span.start + 200)).replace(/\bI\b/g, ''))
}

function isAbbreviated(text: string, dot: number, from: number): boolean {
  let start = dot
  while (start > from && dot - start < 8 && /[\p{L}.]/u.test(text[start - 1] as string)) start -= 1
  const word = text.slice(start, dot)
  return (/^\p{Lu}$/u.test(word) && word !== 'I') || ABBREVIATIONS.has(word.toLowerCase())
}

function isListItem(text: string, from: number, end: number): boolean {
  return /^[ \t]{0,8}(?:[-*•–]|\d{1,2}[.)])[ \t]/.test(text.slice(from, Math.min(end, from + 14)))
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && /\s/.test(text[at] as string)) at += 1
  return at
}

function push(sentences: Span[], text: string, start: number, until: number): void {
  let end = until
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1
  if (end > start) sentences.push({ start, end })
}
