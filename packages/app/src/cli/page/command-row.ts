import { type Row, textRow } from './row.ts'
import { faint, plain } from './span.ts'

const SAFE = /^[\w./:@%+=,-]+$/

/** With more letters than this a command breaks where the line ends. */
const MOST_KEPT = 56

/** A command to type next, kept on one line where it fits. */
export function commandRow(what: string, command: string): Row {
  return textRow([faint(`${what} `), plain(command.length > MOST_KEPT ? command : command.replaceAll(' ', '\u00a0'))])
}

/** A word as a POSIX shell reads it back. */
export function quoteWord(word: string): string {
  return SAFE.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
