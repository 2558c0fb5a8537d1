/** Where a text stops being JSON. Line and column count from 1, columns in UTF-16 units as editors do. */
export interface JsonError {
  readonly line: number
  readonly column: number
  readonly expected: string
  readonly found: string
}

const SPACE = /[ \t\r\n]*/y
const STRING = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** A wish that was not met: what should have stood at `at`. */
interface Stop {
  at: number
  expected: string
}

/**
 * Finds the first place at which `text` is no JSON (RFC 8259), for a text that JSON.parse refused: its own message
 * often names no place, and differs between versions of V8.
 */
export function locateJsonError(text: string): JsonError {
  const stop = readDocument(text)
  const before = text.slice(0, stop.at).split('\n')
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    expected: stop.expected,
    found: describeFound(text.slice(stop.at)),
  }
}

function readDocument(text: string): Stop {
  const reader = createReader(text)
  const stop = readValue(reader, 'a JSON value')
  if (stop) return stop
  reader.skipSpace()
  return { at: reader.at(), expected: 'the end of the file' }
}

type Reader = ReturnType<typeof createReader>

function createReader(text: string) {
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at += found[0].length
    return found !== null
  }
  return {
    at: () => at,
    skipSpace: () => take(SPACE),
    take,
    sign: (sign: string) => {
      take(SPACE)
      if (text[at] !== sign) return false
      at += 1
      return true
    },
    sees: (sign: string) => text[at] === sign,
  }
}

function readValue(reader: Reader, expected: string): Stop | undefined {
  if (reader.sign('{')) return readMembers(reader)
  if (reader.sign('[')) return readItems(reader)
  if (reader.sees('"')) return readString(reader, expected)
  return reader.take(LITERAL) ? undefined : { at: reader.at(), expected }
}

function readString(reader: Reader, expected: string): Stop | undefined {
  reader.skipSpace()
  if (reader.take(STRING)) return undefined
  const finished =
    'a text in double quotes that ends on its own line (a quote or backslash within it is written \\" or \\\\)'
  return { at: reader.at(), expected: reader.sees('"') ? finished : expected }
}

function readItems(reader: Reader): Stop | undefined {
  if (reader.sign(']')) return undefined
  for (;;) {
    const stop = readValue(reader, 'a value')
    if (stop) return stop
    if (reader.sign(']')) return undefined
    if (!reader.sign(',')) return { at: reader.at(), expected: 'a comma or ]' }
  }
}

function readMembers(reader: Reader): Stop | undefined {
  if (reader.sign('}')) return undefined
  for (;;) {
    const stop =
      readString(reader, 'a field name in double quotes') ??
      (reader.sign(':') ? readValue(reader, 'a value') : { at: reader.at(), expected: 'a colon' })
    if (stop) return stop
    if (reader.sign('}')) return undefined
    if (!reader.sign(',')) return { at: reader.at(), expected: 'a comma or }' }
  }
}

function describeFound(rest: string): string {
  if (rest === '') return 'the end of the file'
  return /^[\p{L}\p{N}_.+-]+|^["'][^\n]{0,20}/u.exec(rest)?.[0] ?? rest.slice(0, 1)
}
