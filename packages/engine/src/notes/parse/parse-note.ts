import { findClosing } from './find-closing.ts'
import { findGreeting, type Greeting } from './find-greeting.ts'
import { findLinks, type Link } from './find-links.ts'
import { findPassages, findQuotedLines } from './find-quotes.ts'
import type { NoteFile } from './note-file.ts'
import { scanWords, type Word } from './scan-words.ts'
import type { Span } from './span.ts'
import type { Line } from './split-lines.ts'
import { splitSentences } from './split-sentences.ts'

export interface Sentence extends Span {
  readonly words: readonly Word[]
}

/** A paragraph of the body, with its sentences. */
export interface Paragraph extends Span {
  readonly sentences: readonly Sentence[]
}

/**
 * A note taken apart. The *body* (paragraphs, sentences, words) is what is left without letterhead, greeting, sign-off,
 * signature and quoted lines; a postscript belongs to it. All offsets are into `note.text`.
 */
export interface ParsedNote {
  readonly note: NoteFile
  readonly letterhead?: Span
  readonly greeting?: Greeting
  readonly signOff?: Span
  readonly signature?: Span
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  /** Passages in quotation marks, marks included. */
  readonly passages: readonly Span[]
  /** Lines of somebody else's text. */
  readonly quoted: readonly Span[]
  readonly links: readonly Link[]
  readonly addresses: readonly Span[]
  /** Everything after the headers that is not quoted, by line, blank lines left out. */
  readonly written: readonly Line[]
}

/** Names by which greeting and signature are known where their form alone does not tell. */
export interface ExpectedNames {
  readonly recipient: readonly string[]
  readonly seeker: readonly string[]
}

const POSTSCRIPT = /^\s*p\.?\s?p?\.?\s?s\b/i

/** Takes a note's body apart. Time linear in its length. */
export function parseNote(note: NoteFile, names: ExpectedNames = { recipient: [], seeker: [] }): ParsedNote {
  const { text } = note
  const lines = note.lines.filter((line) => line.start >= note.bodyStart)
  const quotedLines = findQuotedLines(lines)
  const written = lines.filter(
    (line, index) => !quotedLines.has(index) && line.text.trim() !== '' && line.text.trim() !== '--',
  )
  const greeting = findGreeting(text, written, names.recipient)
  const greetingLine = greeting ? written.findIndex((line) => line.end >= greeting.end) : -1
  const afterGreeting = written.slice(greetingLine + 1)
  const postscript = afterGreeting.findIndex((line) => POSTSCRIPT.test(line.text))
  const closing = findClosing(
    text,
    postscript === -1 ? afterGreeting : afterGreeting.slice(0, postscript),
    names.seeker,
  )

  const whole = { start: note.bodyStart, end: text.length }
  const { links, addresses } = findLinks(text, whole)
  const skipped = [...links, ...addresses].toSorted((a, b) => a.start - b.start)
  const quoted = lines.filter((_, index) => quotedLines.has(index))
  const bodyStart = greeting?.end ?? note.bodyStart
  const closed = closing.signOff ?? closing.signature
  const closedUntil = closing.signature?.end ?? closing.signOff?.end ?? 0
  const isBody = (line: Line, index: number) =>
    !quotedLines.has(index) &&
    line.end > bodyStart &&
    !(closed && line.start >= closed.start && line.start < closedUntil)
  const paragraphs = groupLines(lines, isBody).map((span) =>
    readParagraph(text, { start: Math.max(span.start, bodyStart), end: span.end }, skipped),
  )
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const firstWritten = written[0]
  return {
    note,
    ...(greeting &&
      firstWritten &&
      firstWritten.start < greeting.start &&
      greetingLine > 0 && {
        letterhead: { start: firstWritten.start, end: greeting.start },
      }),
    ...(greeting && { greeting }),
    ...closing,
    paragraphs,
    sentences,
    words: sentences.flatMap((sentence) => sentence.words),
    passages: paragraphs.flatMap((paragraph) => findPassages(text, paragraph)),
    quoted,
    links,
    addresses,
    written,
  }
}

/** Runs of body lines with no blank or other line between them. */
function groupLines(lines: readonly Line[], isBody: (line: Line, index: number) => boolean): Span[] {
  const groups: { start: number; end: number }[] = []
  let open = false
  lines.forEach((line, index) => {
    const last = groups.at(-1)
    if (line.text.trim() === '' || !isBody(line, index)) open = false
    else if (open && last) last.end = line.end
    else {
      groups.push({ start: line.start, end: line.end })
      open = true
    }
  })
  return groups
}

function readParagraph(text: string, span: Span, skipped: readonly Span[]): Paragraph {
  const words = scanWords(
    text,
    span,
    skipped.filter((skip) => skip.end > span.start && skip.start < span.end),
  )
  let next = 0
  const sentences: Sentence[] = []
  for (const sentence of splitSentences(text, span)) {
    const from = next
    while (next < words.length && (words[next] as Word).start < sentence.end) next += 1
    if (next > from) sentences.push({ ...sentence, words: words.slice(from, next) })
  }
  return { ...span, sentences }
}
