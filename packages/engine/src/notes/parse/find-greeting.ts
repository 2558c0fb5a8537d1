import { foldLetters, plainText } from './fold-letters.ts'
import { ADDRESSEES, GREETING_OPENERS, NAME_PARTICLES, TITLES } from './greeting-words.ts'
import { scanWords, type Word } from './scan-words.ts'
import type { Span } from './span.ts'
import type { Line } from './split-lines.ts'

/** The greeting, and where the letterhead above it (addresses, a date) begins. */
export interface Greeting extends Span {
  /** Where the words that may name somebody begin: after "Dear", "Good morning". */
  readonly namedFrom: number
}

const END_MARKS = /[,:;!–—，：、،-]\s*$/u
const MARK_AFTER = /^\s?[.,:;!–—，：、،]|^ -(?= )/u
const NOT_NAMES = new Set(
  (
    "i i'm i've i'd i'll this that it it's we my our your you thank thanks many just how what when as in on at for with " +
    'if the a an great good lovely nice yesterday today first please here so after following it'
  ).split(' '),
)
/** A letter may carry this many lines of addresses and date above its greeting. */
const LETTERHEAD_LINES = 25

/**
 * The greeting among the lines of a body (blank and quoted ones left out). It is the first line, or the first that opens
 * like a greeting when only short lines stand above it. "Dana, thank you …" is known by the recipient's own name.
 */
export function findGreeting(
  text: string,
  lines: readonly Line[],
  recipientNames: readonly string[],
): Greeting | undefined {
  for (const line of lines.slice(0, LETTERHEAD_LINES)) {
    const opened = readOpened(text, line)
    if (opened) return opened
    if (line.text.length > 70 || (/[.!?]$/.test(line.text.trim()) && line.text.trim().split(' ').length > 5)) break
  }
  const [first] = lines
  return first && readBare(text, first, lines.length, recipientNames)
}

function readOpened(text: string, line: Line): Greeting | undefined {
  const start = line.start + (line.text.length - line.text.trimStart().length)
  const plain = plainText(text.slice(start, Math.min(line.end, start + 200)))
  let opener = ''
  for (const known of GREETING_OPENERS)
    if (
      known.length > opener.length &&
      plain.startsWith(known) &&
      !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}']/u.test(plain.slice(known.length))
    )
      opener = known
  if (!opener) return undefined
  const namedFrom = start + opener.length
  const words = scanWords(text, { start: namedFrom, end: line.end })
  const trimmed = line.start + line.text.trimEnd().length
  const names = words.filter((word) => isNameLike(word))
  const wholeLine =
    words.length <= 14 && !/[.?]$/.test(line.text.trim()) && (names.length === words.length || isShortCall(words, line))
  if (wholeLine) return { start, end: trimmed, namedFrom }
  return { start, end: endOfNames(text, namedFrom, words), namedFrom }
}

/** "dear dana," written without capitals: few words and one closing mark. */
function isShortCall(words: readonly Word[], line: Line): boolean {
  const marks = line.text.match(/[,:;!–—]/gu)?.length ?? 0
  return (
    words.length <= 4 &&
    marks <= 1 &&
    (marks === 0 || END_MARKS.test(line.text)) &&
    !words.some((word) => NOT_NAMES.has(word.plain))
  )
}

/** Where the run of names after the opener ends, its closing mark included. */
function endOfNames(text: string, from: number, words: readonly Word[]): number {
  let end = from
  for (const [index, word] of words.entries()) {
    const between = text.slice(end, word.start)
    if (index > 0 && /[,:;!?–—]|\s-\s/u.test(between)) break
    if (!isNameLike(word)) break
    end = word.end
  }
  const mark = MARK_AFTER.exec(text.slice(end, end + 4))
  return mark ? end + mark[0].length : end
}

function readBare(text: string, line: Line, count: number, recipientNames: readonly string[]): Greeting | undefined {
  const words = scanWords(text, line)
  const first = words[0]
  if (!first) return undefined
  const trimmed = line.start + line.text.trimEnd().length
  const alone = count > 1 && words.length <= 8 && line.text.trim().length <= 60 && !/[.?。؟]$/.test(line.text.trim())
  if (alone && words.every((word) => isNameLike(word)) && !hasDigits(line.text))
    if (END_MARKS.test(line.text) || words.length <= 3)
      return { start: first.start, end: trimmed, namedFrom: first.start }
  const known = new Set(recipientNames.map(foldLetters))
  let end = first.start
  for (const word of words) {
    if (!known.has(foldLetters(word.text)) && !TITLES.has(word.plain)) break
    end = word.end
  }
  const mark = MARK_AFTER.exec(text.slice(end, end + 4))
  if (end === first.start || !mark) return undefined
  return { start: first.start, end: end + mark[0].length, namedFrom: first.start }
}

function isNameLike(word: Word): boolean {
  if (TITLES.has(word.plain) || ADDRESSEES.has(word.plain) || NAME_PARTICLES.has(word.plain)) return true
  return /^[^\p{Ll}\p{N}]/u.test(word.text) && !NOT_NAMES.has(word.plain)
}

function hasDigits(text: string): boolean {
  return /\p{N}/u.test(text)
}
