/** A text value of a card in plain letters. */
export function unescapeText(value: string): string {
  return value
    .replaceAll(/\\([nN,;:\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
    .replaceAll(/\r\n?/g, '\n')
    .trim()
}

/** The parts of a structured value (`family;given;…`), in plain letters. Several texts in one part are joined. */
export function splitParts(value: string, joinedBy = ' '): string[] {
  return splitAt(value, ';').map((part) =>
    splitAt(part, ',')
      .map(unescapeText)
      .filter((text) => text !== '')
      .join(joinedBy),
  )
}

/** A plain text as a value. A semicolon may stand there as it is (RFC 6350, 3.4), and some readers want it so. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A plain text as one part of a structured value. */
export function escapePart(text: string): string {
  return escapeText(text).replaceAll(';', '\\;')
}

function splitAt(value: string, separator: ';' | ','): string[] {
  const parts = ['']
  for (const piece of value.match(/\\.|[^\\]|\\$/gs) ?? []) {
    if (piece === separator) parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts
}
