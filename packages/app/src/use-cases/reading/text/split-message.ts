import { foldText } from './fold-text.ts'
import {
  ATTRIBUTIONS,
  AUTHOR_LINE,
  BLOCK_LINE,
  FORWARD_MARKS,
  FORWARDED_SUBJECT,
  ORIGINAL_MARKS,
  POINTS_BELOW,
  RULE_LINE,
} from './quote-marks.ts'
import { beginningOf, linesWithinReason } from './within-reason.ts'
import { withoutBanners } from './without-banners.ts'

/** A message's text, taken apart. */
export interface MessageParts {
  /** What the sender wrote, signature included. */
  readonly fresh: string
  /** What the sender hands on from somebody else. */
  readonly forwarded: string
  /** What the sender wrote directly below quoted lines, with those: an answer and its question. */
  readonly answers: readonly Answer[]
}

interface Answer {
  readonly question: string
  readonly answer: string
}

export interface MessageToSplit {
  readonly text: string
  readonly subject: string
  /** Addresses and names of the user: what they wrote is never anybody's answer. */
  readonly own: readonly string[]
}

type Block = { kind: 'fresh' | 'quoted' | 'forwarded'; lines: string[] }

/**
 * Parts what is new in a text from what is quoted or handed on. Handles answers above, below and within a quotation;
 * a quotation counts as handed on when the mail says so and somebody else than the user is quoted.
 */
export function splitMessage({ text, subject, own }: MessageToSplit): MessageParts {
  const lines = withoutBanners(linesWithinReason(text))
  const first = firstBreak(lines)
  const handsOn = FORWARDED_SUBJECT.test(subject.trim()) || POINTS_BELOW.test(foldText(lines.slice(0, first).join(' ')))
  const isOwn = (words: string) => {
    const folded = foldText(words)
    return own.some((one) => one !== '' && folded.includes(foldText(one)))
  }
  const blocks: Block[] = []
  const put = (kind: Block['kind'], line: string) => {
    const last = blocks.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else blocks.push({ kind, lines: [line] })
  }
  let at = 0
  while (at < lines.length) {
    const line = (lines[at] ?? '').trim()
    const plain = unquote(line)
    if (isForwardMark(plain)) {
      const rest = lines.slice(at + 1).map(unquote)
      for (const one of isOwn(authorOf(rest)) ? [] : withoutOwnQuotes(dropHeaders(rest), isOwn)) put('forwarded', one)
      break
    }
    const block = headerBlockAt(lines, at)
    if (block !== undefined) {
      const rest = lines.slice(block.end).map(unquote)
      if (handsOn && !isOwn(block.author)) for (const one of withoutOwnQuotes(rest, isOwn)) put('forwarded', one)
      break
    }
    const attribution = attributionAt(lines, at)
    if (attribution !== undefined) {
      at += attribution.length
      const quoted = quotedRun(lines, at)
      const isForwarded = handsOn && !isOwn(attribution.words)
      for (const one of quoted.lines) put(isForwarded ? 'forwarded' : 'quoted', unquote(one))
      if (quoted.lines.length === 0) {
        for (const one of lines.slice(at)) put(isForwarded ? 'forwarded' : 'quoted', one)
        break
      }
      at = quoted.end
      continue
    }
    if (line.startsWith('>')) put('quoted', plain)
    else put('fresh', lines[at] ?? '')
    at += 1
  }
  const linesOf = (kind: Block['kind']) => blocks.flatMap((block) => (block.kind === kind ? [...block.lines, ''] : []))
  const answers = blocks.flatMap(({ kind, lines: answer }, index): Answer[] => {
    const question = blocks[index - 1]
    return kind === 'fresh' && question?.kind === 'quoted'
      ? [{ question: tidy(question.lines), answer: tidy(answer) }]
      : []
  })
  return { fresh: tidy(linesOf('fresh')), forwarded: tidy(linesOf('forwarded')), answers }
}

/** The first line that is not the sender's own; the number of lines where all are. */
function firstBreak(lines: readonly string[]): number {
  const found = lines.findIndex(
    (line, at) =>
      line.trim().startsWith('>') ||
      isForwardMark(line.trim()) ||
      headerBlockAt(lines, at) !== undefined ||
      attributionAt(lines, at) !== undefined,
  )
  return found === -1 ? lines.length : found
}

function isForwardMark(line: string): boolean {
  return FORWARD_MARKS.some((mark) => mark.test(line))
}

function unquote(line: string): string {
  return line.trim().replace(/^(?:>\s?)+/, '')
}

/** An attribution that starts at a line; mail programs wrap it over up to three. */
function attributionAt(lines: readonly string[], at: number): { words: string; length: number } | undefined {
  for (let length = 1; length <= 3; length += 1) {
    const piece = lines.slice(at, at + length).map((line) => line.trim())
    if (piece.some((line) => line === '' || line.startsWith('>'))) return undefined
    const words = piece.join(' ')
    const names = /@|\d{4}|\d{1,2}[.:]\d{2}/.test(words)
    if (names && ATTRIBUTIONS.some((pattern) => pattern.test(words))) return { words, length }
  }
  return undefined
}

/** The quoted lines from a place on, blank ones between them and above them included. */
function quotedRun(lines: readonly string[], from: number): { lines: string[]; end: number } {
  const run: string[] = []
  let end = from
  for (let at = from; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim()
    if (line !== '' && !line.startsWith('>')) break
    if (line.startsWith('>')) {
      run.push(...lines.slice(end, at + 1))
      end = at + 1
    }
  }
  return { lines: run, end }
}

/** A block of headers, with or without the separator above it; `end`: the first line after it. */
function headerBlockAt(lines: readonly string[], at: number): { author: string; end: number } | undefined {
  const line = unquote(lines[at] ?? '')
  if (RULE_LINE.test(line) || ORIGINAL_MARKS.some((mark) => mark.test(line))) {
    const next = lines.findIndex((one, index) => index > at && one.trim() !== '')
    const block = next === -1 || next > at + 3 ? undefined : headerBlockAt(lines, next)
    if (block) return block
    return ORIGINAL_MARKS.some((mark) => mark.test(line)) ? { author: '', end: at + 1 } : undefined
  }
  const author = AUTHOR_LINE.exec(line)?.[1]
  if (author === undefined) return undefined
  let end = at + 1
  let seen = 0
  for (; end < lines.length && end < at + 12; end += 1) {
    const next = unquote(lines[end] ?? '')
    if (BLOCK_LINE.test(next)) seen += 1
    else if (next === '' || seen >= 2) break
  }
  return seen >= 2 ? { author, end } : undefined
}

function authorOf(lines: readonly string[]): string {
  const line = lines.slice(0, 8).find((one) => AUTHOR_LINE.test(one))
  return AUTHOR_LINE.exec(line ?? '')?.[1] ?? ''
}

/** Headers at the top of what is handed on are no part of its words. */
function dropHeaders(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.trim() !== '')
  const isHeader = (line: string) => AUTHOR_LINE.test(line) || BLOCK_LINE.test(line)
  if (start === -1 || !isHeader(lines[start] ?? '')) return [...lines]
  const end = lines.findIndex((line, at) => at > start && line.trim() === '')
  return end === -1 ? [] : lines.slice(end + 1)
}

/** What is handed on, down to where the user's own words are quoted in it. */
function withoutOwnQuotes(lines: readonly string[], isOwn: (words: string) => boolean): string[] {
  const end = lines.findIndex((_, at) => {
    const author = headerBlockAt(lines, at)?.author ?? attributionAt(lines, at)?.words
    return author !== undefined && isOwn(author)
  })
  return end === -1 ? [...lines] : lines.slice(0, end)
}

/** Without the separator that Outlook draws above a quotation. */
function tidy(lines: readonly string[]): string {
  const end = lines.findLastIndex((line) => line.trim() !== '' && !RULE_LINE.test(line.trim()))
  return beginningOf(
    lines
      .slice(0, end + 1)
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  )
}
