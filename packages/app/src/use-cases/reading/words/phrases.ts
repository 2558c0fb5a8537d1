/** Up to this many words may stand where a phrase has an ellipsis. */
const GAP = 8

/** The letters of folded text. `\p{L}`, with its hundreds of stretches, made the first reading of a process twice as long. */
const LETTER = 'a-zß-ɏ\\u3040-\\u30ff\\u4e00-\\u9fff'

/**
 * Compiles ways of saying one thing into a pattern over folded text; they match whole words. A phrase is a regular expression
 * with two signs of its own: ` … ` for up to eight words, and `*` behind a letter for any ending (`candidat*`). Japanese
 * phrases match anywhere, since nothing parts its words. `flags`: `g` to find every place.
 */
export function phrases(sayings: readonly string[], flags: '' | 'g' = ''): RegExp {
  return new RegExp(sayings.length === 0 ? '(?!)' : sayings.map(asWhole).join('|'), `u${flags}`)
}

/** What must stand directly before a place, up to its end: the phrase, and perhaps a space. */
export function phrasesAtEnd(sayings: readonly string[]): RegExp {
  return new RegExp(`(?:${sayings.map(asWhole).join('|')})\\s?$`, 'u')
}

/** The whole of a line. */
export function phrasesWhole(sayings: readonly string[]): RegExp {
  return new RegExp(`^(?:${sayings.map(asWhole).join('|')})$`, 'u')
}

/** The whole text, but for an article behind it. */
export function phrasesAlone(sayings: readonly string[]): RegExp {
  return new RegExp(`^(?:${sayings.map(asWhole).join('|')})(?: (?:the|den|dem|le|el|de|dia))?$`, 'u')
}

/** What must stand at the start, perhaps behind a space, a comma or a bracket. */
export function phrasesAtStart(sayings: readonly string[]): RegExp {
  return new RegExp(`^(?:[\\s,[【]|\\(.\\)|\\()*(?:${sayings.map(asWhole).join('|')})`, 'u')
}

function asWhole(saying: string): string {
  const source = saying
    .replaceAll(/ {1,2}… /g, ` (\\S+ ){0,${GAP}}?`)
    .replaceAll(' ', '[,;:]? ')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/(?<=(?<!\\)\p{L})\*/gu, `[${LETTER}]*`)
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(saying)) return `(?:${source})`
  return `(?<![${LETTER}\\d])(?:${source})(?![${LETTER}\\d])`
}
