import { decodeQuotedPrintable } from './quoted-printable.ts'

/** One property of a card: its group is left off, encodings are undone, escapes are not. */
export interface CardLine {
  readonly line: number
  /** In capitals: `TEL`. */
  readonly name: string
  /** What TYPE, PREF and the bare words of vCard 2.1 say, in small letters. */
  readonly types: readonly string[]
  readonly value: string
}

export type ReadLine = CardLine | { readonly line: number; readonly name: undefined; readonly text: string }

/** Takes a text apart into properties. Binary ones (photos, keys) keep their name and lose their value. */
export function readLines(text: string): ReadLine[] {
  return joinLines(text).map(({ text: whole, line }) => readLine(whole, line))
}

/** Folded lines put together, and those of vCard 2.1 that end in `=` because the quoted-printable text goes on. */
function joinLines(text: string): { text: string; line: number }[] {
  const lines: { text: string; line: number }[] = []
  let isOld = false
  for (const [index, part] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1)
    if (/^VERSION:2\.1/i.test(part)) isOld = true
    else if (/^VERSION:/i.test(part)) isOld = false
    if (last && /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(last.text) && last.text.endsWith('='))
      last.text = last.text.slice(0, -1) + part.replace(/^[ \t]/, '')
    // vCard 2.1 folds at a space and keeps it; the later ones put a space in.
    else if (last && /^[ \t]/.test(part)) last.text += isOld ? part : part.slice(1)
    else if (part.trim() !== '') lines.push({ text: part, line: index + 1 })
  }
  return lines
}

function readLine(text: string, line: number): ReadLine {
  const end = endOfHead(text)
  const [named = '', ...parameters] = text.slice(0, end).match(/(?:[^;"]|"[^"]*"?)+/g) ?? []
  const [, name] = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)\s*$/.exec(named) ?? []
  if (end < 0 || name === undefined) return { line, name: undefined, text }
  const words = parameters.flatMap(wordsOf)
  return {
    line,
    name: name.toUpperCase(),
    types: words.filter(([key]) => key === 'type').map(([, word]) => word),
    value: decode(text.slice(end + 1), words),
  }
}

/** The place of the colon behind the parameters: not one within quotes. */
function endOfHead(text: string): number {
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === ':' && !isQuoted) return at
  }
  return -1
}

/** `TYPE="work,voice"` and `WORK` alike: what kind of parameter, and its words. PREF=1 counts as a type. */
function wordsOf(parameter: string): [string, string][] {
  const at = parameter.indexOf('=')
  const key = at < 0 ? '' : parameter.slice(0, at).trim().toLowerCase()
  const words = parameter
    .slice(at + 1)
    .replaceAll('"', '')
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
  if (key === 'pref') return words[0] === '1' ? [['type', 'pref']] : []
  if (key !== '') return words.map((word) => [key, word])
  return words.map((word) => [/^(?:quoted-printable|base64|b|8bit|7bit)$/.test(word) ? 'encoding' : 'type', word])
}

function decode(value: string, words: readonly [string, string][]): string {
  const encoding = words.find(([key]) => key === 'encoding')?.[1]
  if (encoding === 'b' || encoding === 'base64') return ''
  if (encoding !== 'quoted-printable') return value
  return decodeQuotedPrintable(value, words.find(([key]) => key === 'charset')?.[1])
}
