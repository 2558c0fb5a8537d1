/** Something read out of a text, and the text without it. */
export interface Taken<T> {
  readonly found: T
  readonly rest: string
}

/** Words of one shape, and what they mean; undefined where they only look like it. */
export type Shape<T> = readonly [pattern: RegExp, read: (groups: Readonly<Record<string, string>>) => T | undefined]

/** Reads the first of the shapes that stands in a text as whole words, and takes its words out. */
export function takeFirst<T>(text: string, shapes: readonly Shape<T>[]): Taken<T> | undefined {
  for (const [pattern, read] of shapes) {
    const match = pattern.exec(text)
    const found = match ? read({ ...match.groups }) : undefined
    if (match && found !== undefined) {
      const rest = `${text.slice(0, match.index)} | ${text.slice(match.index + match[0].length)}`
      return { found, rest }
    }
  }
  return undefined
}

/** A pattern that matches whole words only. */
export function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.:/-])(?:${source})(?![\\p{L}\\p{N}:/]|-\\d)`, 'u')
}
