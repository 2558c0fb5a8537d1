import {
  defaultChannel,
  type HeaderName,
  type NoteChannel,
  type NoteFile,
  type NoteKind,
  type NoteProblem,
  noteChannels,
  noteKinds,
} from './note-file.ts'
import type { Span } from './span.ts'
import { type Line, splitLines } from './split-lines.ts'

const HEADER_NAMES: readonly HeaderName[] = ['to', 'kind', 'interview', 'channel', 'subject']

/** A note file read, or what is wrong with it: every problem, by line. */
export type ParsedNoteFile =
  | { readonly kind: 'note'; readonly note: NoteFile }
  | { readonly kind: 'invalid'; readonly problems: readonly NoteProblem[] }

/**
 * Reads the note-file format: mail-like headers (To, Kind, Interview, Channel, Subject), a blank line, the body. A byte
 * order mark is dropped, CRLF is kept; positions count from the first character after the mark. Whether the contact and
 * the interview exist is `lintNotes`'s to say, since that takes the case.
 */
export function parseNoteFile(file: string, source: string): ParsedNoteFile {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const lines = splitLines(text)
  const blank = lines.findIndex((line) => line.text.trim() === '')
  const problems: NoteProblem[] = []
  const refuse = (line: number, message: string) => problems.push({ file, line, message })
  const head = blank === -1 ? lines : lines.slice(0, blank)
  const headers = readHeaders(head, refuse)
  if (blank === -1) refuse(Math.max(lines.length, 1), 'No blank line: put one between the headers and the text.')

  const value = (name: HeaderName) => {
    const span = headers[name]
    return span && text.slice(span.start, span.end)
  }
  const lineOf = (name: HeaderName) => lines.findIndex((line) => line.end >= (headers[name]?.end ?? 0)) + 1
  const to = value('to')
  if (!to && !problems.some((problem) => problem.message.startsWith('To')))
    refuse(1, 'To is missing: name the contact it goes to, by id.')
  const kind = (value('kind') ?? 'thank-you') as NoteKind
  if (!noteKinds.includes(kind))
    refuse(lineOf('kind'), `Kind "${kind}" is unknown. It is one of: ${noteKinds.join(', ')}.`)
  const channel = (value('channel') ?? defaultChannel(kind)) as NoteChannel
  if (!noteChannels.includes(channel))
    refuse(lineOf('channel'), `Channel "${channel}" is unknown. It is one of: ${noteChannels.join(', ')}.`)
  if (problems.length > 0 || !to) return { kind: 'invalid', problems: problems.toSorted((a, b) => a.line - b.line) }

  const interview = value('interview')
  const subject = value('subject')
  return {
    kind: 'note',
    note: {
      file,
      text,
      lines,
      to,
      kind,
      channel,
      headers,
      bodyStart: lines[blank + 1]?.start ?? text.length,
      ...(interview && { interview }),
      ...(subject && { subject }),
    },
  }
}

function readHeaders(
  head: readonly Line[],
  refuse: (line: number, message: string) => void,
): Partial<Record<HeaderName, Span>> {
  const headers: Partial<Record<HeaderName, Span>> = {}
  for (const [index, line] of head.entries()) {
    const number = index + 1
    const colon = line.text.indexOf(':')
    const written = line.text.slice(0, Math.max(colon, 0))
    const name = HEADER_NAMES.find((known) => known === written.trim().toLowerCase())
    if (colon === -1) {
      refuse(number, `"${shorten(line.text)}" is no header: write "Name: value", or a blank line before the text.`)
    } else if (!name) {
      refuse(number, `Header "${shorten(written)}" is unknown. There are To, Kind, Interview, Channel and Subject.`)
    } else if (headers[name]) {
      refuse(number, `${written} stands twice.`)
    } else {
      const raw = line.text.slice(colon + 1)
      const start = line.start + colon + 1 + (raw.length - raw.trimStart().length)
      headers[name] = { start, end: Math.max(start, line.start + colon + 1 + raw.trimEnd().length) }
      if (!raw.trim() && name !== 'subject') refuse(number, `${written} is empty.`)
    }
  }
  return headers
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
