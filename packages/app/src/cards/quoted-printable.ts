/**
 * Undoes quoted-printable (RFC 2045, 6.7) in a value without soft line ends. `charset` is the one that the card names;
 * without one, or when it is unknown, the bytes are UTF-8 if they can be, else windows-1252.
 */
export function decodeQuotedPrintable(value: string, charset: string | undefined): string {
  const bytes: number[] = []
  for (let at = 0; at < value.length; ) {
    const hex = /^=([0-9A-Fa-f]{2})/.exec(value.slice(at, at + 3))?.[1]
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16))
      at += 3
      continue
    }
    const sign = String.fromCodePoint(value.codePointAt(at) ?? 0)
    bytes.push(...new TextEncoder().encode(sign))
    at += sign.length
  }
  const encoded = Uint8Array.from(bytes)
  return (
    (charset === undefined ? undefined : tryDecode(encoded, charset)) ??
    tryDecode(encoded, 'utf-8') ??
    new TextDecoder('windows-1252').decode(encoded)
  )
}

function tryDecode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
