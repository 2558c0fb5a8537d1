import type { DecodedText, DecodeText, TextEncodingName } from '../ports/text-decoding.ts'

const MARKS: readonly [TextEncodingName, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** A zero, or control characters side by side: no text has them, and a file that does is something else. */
const NO_TEXT = /\0|(?:[^\P{Cc}\s\u0080-\u009f]){2}/u
const SAMPLE = 4096

/** By its mark; else UTF-16 where every other byte is zero, UTF-8 where it can be that, and windows-1252 for the rest. */
export const decodeText: DecodeText = (bytes) => {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
  const encoding = marked ?? guessWide(bytes)
  if (encoding) return decodeAs(encoding, bytes) ?? { kind: 'not-text' }
  return decodeAs('utf-8', bytes) ?? decodeAs('windows-1252', bytes) ?? { kind: 'not-text' }
}

function decodeAs(encoding: TextEncodingName, bytes: Uint8Array): DecodedText | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return NO_TEXT.test(text) ? undefined : { kind: 'text', text, encoding }
  } catch {
    return undefined
  }
}

/** In UTF-16 without a mark most letters of European languages have a zero for their higher byte. */
function guessWide(bytes: Uint8Array): TextEncodingName | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const half = sample.length / 2
  const zerosAt = (remainder: number) => sample.filter((byte, at) => byte === 0 && at % 2 === remainder).length
  if (bytes.length % 2 === 1 || half < 2) return undefined
  if (zerosAt(1) > half * 0.6) return 'utf-16le'
  return zerosAt(0) > half * 0.6 ? 'utf-16be' : undefined
}
