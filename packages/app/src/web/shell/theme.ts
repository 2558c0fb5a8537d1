/** Light and dark as the machine has it, unless the user chose. */
export type Theme = 'light' | 'dark' | 'system'

/** A theme as a form or a cookie names it; anything else is the machine's own. */
export function themeOf(word: unknown): Theme {
  return word === 'light' || word === 'dark' ? word : 'system'
}
