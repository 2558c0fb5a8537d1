import type { Problem } from './problem.ts'

// Put together so that this file does not report itself.
const postponed = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`)

/** In code only comments count, and in a page no quotation: a program and its examples may have to hold the words. */
const comment = /\/\/|\/\*|^\s*\*/
const quotation = /^> /

/** No notes to come back later: what is to be done is done, or stands in a decision record. */
export function checkWording(path: string, text: string): Problem[] {
  const problems: Problem[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const found = postponed.exec(line)
    const start = /[.](ts|tsx|mjs|js|css)$/.test(path) ? (comment.exec(line)?.index ?? line.length) : 0
    if (path.endsWith('.md') && quotation.test(line)) continue
    if (found && found.index >= start)
      problems.push({ path, line: index + 1, message: `${found[1]}: do it now, or write a record in docs/decisions.` })
  }
  return problems
}
