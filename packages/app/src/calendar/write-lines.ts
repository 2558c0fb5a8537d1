/** RFC 5545, 3.1: octets in a line, its end not counted. */
const LONGEST_LINE = 75

/** Content lines as text: folded, each ended by CRLF. */
export function writeLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** A TEXT value (3.3.11): line ends and tabs are allowed, other control characters are taken out. */
export function escapeText(text: string): string {
  if (!/[\\;,\p{Cc}]/u.test(text)) return text.trim()
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim()
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A URI value. It has no escapes: a line end in it would begin a property of its own. */
export function escapeUri(link: string): string {
  return link.trim().replaceAll(/[\s\p{Cc}"<>]/gu, (sign) => encodeURIComponent(sign))
}

/** Breaks a line between letters, never within one. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST_LINE) return line
  const parts: string[] = []
  let part = ''
  let length = 0
  for (const letter of line) {
    const bytes = letter < '\u0080' ? 1 : Buffer.byteLength(letter)
    if (length + bytes > LONGEST_LINE) {
      parts.push(part)
      part = ' '
      length = 1
    }
    part += letter
    length += bytes
  }
  return [...parts, part].join('\r\n')
}
