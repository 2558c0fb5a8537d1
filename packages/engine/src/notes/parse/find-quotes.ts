import type { Span } from './span.ts'
import type { Line } from './split-lines.ts'

const WROTE = /(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\(?a?\)?|пишет)\s*:?\s*$/iu
const ORIGINAL = /^\s*-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine)/iu
const MARK = /^\s{0,3}>/

/**
 * Which lines belong to somebody else's text: those that start with `>`, the "… wrote:" line above them, and everything
 * below "-----Original Message-----".
 */
export function findQuotedLines(lines: readonly Line[]): Set<number> {
  const quoted = new Set<number>()
  const original = lines.findIndex((line) => ORIGINAL.test(line.text))
  lines.forEach((line, index) => {
    if (MARK.test(line.text) || (original !== -1 && index >= original)) quoted.add(index)
    else if (line.text.length < 400 && WROTE.test(line.text) && nextWritten(lines, index))
      addAttribution(lines, index, quoted)
  })
  return quoted
}

function nextWritten(lines: readonly Line[], index: number): boolean {
  let next = index + 1
  while (lines[next] && lines[next]?.text.trim() === '') next += 1
  return MARK.test(lines[next]?.text ?? '')
}

/** Mail programs wrap the line: "On Tue, Sep 29, 2026 at 2:10 PM" / "Dana Lee <…> wrote:". */
function addAttribution(lines: readonly Line[], index: number, quoted: Set<number>): void {
  quoted.add(index)
  if (/^(?:On|Am|Le|El|Il|Em|Op|Den)\b/.test(lines[index]?.text ?? '')) return
  for (let above = index - 1; above >= index - 2; above -= 1) {
    const text = lines[above]?.text ?? ''
    if (text.trim() === '') return
    if (/^(?:On|Am|Le|El|Il|Em|Op|Den)\b/.test(text)) {
      for (let line = above; line < index; line += 1) quoted.add(line)
      return
    }
  }
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '‘': '’',
}

/** Passages in quotation marks within a stretch of text (a paragraph): marks included, unclosed ones left out. */
export function findPassages(text: string, span: Span): Span[] {
  const passages: Span[] = []
  let open = -1
  let closing = ''
  for (let at = span.start; at < span.end; at += 1) {
    const char = text[at] as string
    if (open === -1) {
      const pair = CLOSING[char]
      if (!pair) continue
      open = at
      closing = pair
    } else if (char === closing || (closing === '“' && char === '”')) {
      if (char === '’' && /\p{L}/u.test(text[at + 1] ?? '')) continue
      passages.push({ start: open, end: at + 1 })
      open = -1
    }
  }
  return passages
}
