/**
 * A cell that begins so is run by spreadsheets (OWASP, "CSV injection"), and one that is guarded already gets another
 * apostrophe, so that taking one off always gives back what was there.
 */
const RUNS = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/

export function guardCell(text: string): string {
  return RUNS.test(text) ? `'${text}` : text
}

export function unguardCell(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}
