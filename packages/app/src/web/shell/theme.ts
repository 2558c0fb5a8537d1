import { getCookie } from 'hono/cookie'
import { cookieName } from './cookies.ts'
import type { WebContext } from './web-env.ts'

/** Light and dark as the machine has it, unless the user chose. */
export type Theme = 'light' | 'dark' | 'system'

/** A theme as a form or a cookie names it; anything else is the machine's own. */
export function themeOf(word: unknown): Theme {
  return word === 'light' || word === 'dark' ? word : 'system'
}

/** What whoever asks for a page has chosen. */
export function readTheme(context: WebContext): Theme {
  return themeOf(getCookie(context, cookieName(context, 'theme')))
}
