import type { Span } from './span.ts'

/** A link in the text, and what it points to without scheme, `www.` and trailing slash. */
export interface Link extends Span {
  readonly target: string
}

const URL = /^(?:https?:\/\/|www\.)\S+$/i
const DOMAIN =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|co|dev|edu|gov|info|uk|de|fr|nl|au|ca|ie|in|example)(\/\S*)?$/
const ADDRESS = /^(?:mailto:)?[^\s@<>()]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u
const OPENERS = '<([{"\'“‘«,;'
const CLOSERS = '>)]}"\'”’».,;:!?'

/** Links and e-mail addresses in a stretch of text, piece by piece between spaces: time linear in its length. */
export function findLinks(text: string, span: Span): { links: Link[]; addresses: Span[] } {
  const links: Link[] = []
  const addresses: Span[] = []
  for (const match of text.slice(span.start, span.end).matchAll(/\S+/g)) {
    if (!/[.@]/.test(match[0]) || match[0].length > 2048) continue
    for (const piece of pieces(match[0])) {
      const found = { start: span.start + match.index + piece.start, end: span.start + match.index + piece.end }
      const word = text.slice(found.start, found.end)
      const domain = DOMAIN.exec(word)
      if (ADDRESS.test(word)) addresses.push(found)
      else if (URL.test(word) || domain)
        links.push({
          ...found,
          target: word
            .toLowerCase()
            .replace(/^https?:\/\//, '')
            .replace(/^www\./, '')
            .replace(/\/$/, ''),
        })
    }
  }
  return { links, addresses }
}

/** The parts of a spaceless chunk that may be a link: `[title](url)` holds one behind its `](`. */
function pieces(chunk: string): Span[] {
  const markdown = chunk.indexOf('](')
  let start = markdown === -1 ? 0 : markdown + 2
  let end = chunk.length
  while (start < end && OPENERS.includes(chunk[start] as string)) start += 1
  while (end > start && CLOSERS.includes(chunk[end - 1] as string)) end -= 1
  return [{ start, end }]
}
