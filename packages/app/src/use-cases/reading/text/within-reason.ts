/** Characters of what somebody writes, and of a line of it, that are read: several times what any letter has. */
const MOST = 10_000
const LONGEST_LINE = 4000

/**
 * The lines of a text, each as long as a paragraph can be. What comes in is looked through with hundreds of patterns, some of
 * which take the square of a line's length: no message may keep the program busy, whatever somebody puts into it.
 */
export function linesWithinReason(text: string): string[] {
  return text.split('\n').map((line) => line.slice(0, LONGEST_LINE).trimEnd())
}

/** The beginning of a text, as far as it is read. */
export function beginningOf(text: string): string {
  return text.length > MOST ? text.slice(0, MOST).toWellFormed() : text
}
