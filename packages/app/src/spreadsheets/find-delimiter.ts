import type { Delimiter } from '../ports/spreadsheets.ts'

/** The rarer in plain words first: where two stand equally often, or none, it is more likely the delimiter. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',']

/** Excel's own first line, which names the delimiter: `sep=;`. */
const NAMED = /^sep=([,;\t])(?:\r\n|\n|\r|$)/i

export interface Layout {
  readonly delimiter: Delimiter
  /** The letters of the line that names it; 0 when there is none. */
  readonly skipped: number
}

/** What separates the cells: what the file says, else what stands most often in its header outside quotes. */
export function findDelimiter(text: string): Layout {
  const named = NAMED.exec(text)
  const said = DELIMITERS.find((delimiter) => delimiter === named?.[1])
  if (named && said) return { delimiter: said, skipped: named[0].length }
  const header = (/^\s*((?:"(?:[^"]|"")*"|[^"\r\n])*)/.exec(text)?.[1] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '')
  const countOf = (delimiter: Delimiter) => header.split(delimiter).length
  const [first = ','] = DELIMITERS.toSorted((a, b) => countOf(b) - countOf(a))
  return { delimiter: first, skipped: 0 }
}
