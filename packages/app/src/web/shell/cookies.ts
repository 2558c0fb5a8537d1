import type { CookieOptions } from 'hono/utils/cookie'
import type { WebContext } from './web-env.ts'

/** Cookies are for this app alone: no other site, no script. */
export const OWN: CookieOptions = { path: '/', httpOnly: true, sameSite: 'Strict' }

/**
 * A cookie's name with the port in it: browsers share cookies between the ports of a machine, and two of our servers
 * must not talk over each other.
 */
export function cookieName(context: WebContext, word: string): string {
  const port = context.req.header('host')?.match(/:(\d+)$/)?.[1]
  return port ? `afterword-${word}-${port}` : `afterword-${word}`
}
