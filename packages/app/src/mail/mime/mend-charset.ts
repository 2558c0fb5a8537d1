/** Labels under which bytes of another encoding are often sent. */
const DOUBTFUL = /charset\s*=\s*"?(?:utf-?8|us-ascii|ascii|iso-8859-1|latin1|unknown(?:-8bit)?|default|x-unknown)"?/gi

/** Encodings that bytes without a true label may have, the telling ones first, each with letters that speak for it. */
const CANDIDATES = [
  { label: 'utf-8', telling: /[^\0-\x7f]/u },
  { label: 'iso-2022-jp', telling: /\p{Script=Hiragana}/u },
  { label: 'euc-jp', telling: /\p{Script=Hiragana}{2}/u },
  { label: 'shift_jis', telling: /\p{Script=Hiragana}{2}/u },
  { label: 'euc-kr', telling: /\p{Script=Hangul}{2}/u },
  { label: 'gb18030', telling: /\p{Script=Han}{2}/u },
] as const

const ESC = String.fromCharCode(27)
/** How ISO-2022-JP changes its character set; in decoded text they stand where it was not decoded. */
const ESCAPES = ['$@', '$B', '(B', '(J'].map((rest) => `${ESC}${rest}`)

/** Whether a text shows that it was decoded as what it is not. */
export function looksMisread(text: string): boolean {
  return (
    text.includes('\ufffd') ||
    ESCAPES.some((sequence) => text.includes(sequence)) ||
    /[\u00c2-\u00c3][\u0080-\u00bf\u2018-\u203a€™œžŸ]/.test(text)
  )
}

/**
 * The message with the encoding named that its raw bytes really have: every doubtful label replaced, and one put into
 * the head where none stands. Undefined when the bytes are plain ASCII and give no hint.
 */
export function relabelCharset(bytes: Uint8Array): Uint8Array | undefined {
  const label = guessCharset(bytes)
  if (label === undefined) return undefined
  const raw = toLatin1(bytes)
  const relabelled = raw.replaceAll(DOUBTFUL, `charset=${label}`)
  if (/^content-type:[^\n]*(?:\n[ \t][^\n]*)*charset\s*=/im.test(relabelled)) return fromLatin1(relabelled)
  const headless = relabelled.replace(/^content-type:\s*text\/plain[^\n]*(?:\n[ \t][^\n]*)*\n/im, '')
  return fromLatin1(`Content-Type: text/plain; charset=${label}\r\n${headless}`)
}

/** UTF-8 that was read as windows-1252, set right; undefined where it is not that. */
export function mendMojibake(text: string): string | undefined {
  const bytes: number[] = []
  for (const sign of text) {
    const code = CP1252.get(sign) ?? sign.codePointAt(0) ?? 0
    if (code > 0xff) return undefined
    bytes.push(code)
  }
  return decodeStrictly('utf-8', Uint8Array.from(bytes))
}

function guessCharset(bytes: Uint8Array): string | undefined {
  const isAscii = bytes.every((byte) => byte < 0x80)
  if (isAscii) return bytes.includes(0x1b) ? 'iso-2022-jp' : undefined
  const fitting = CANDIDATES.find(({ label, telling }) => telling.test(decodeStrictly(label, bytes) ?? ''))
  return fitting?.label ?? 'windows-1252'
}

function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The letters that windows-1252 has where Latin-1 has controls, with their bytes. */
const CP1252 = new Map(
  Array.from({ length: 32 }, (_, index): [string, number] => {
    const byte = 0x80 + index
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]
  }),
)

function toLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

function fromLatin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
