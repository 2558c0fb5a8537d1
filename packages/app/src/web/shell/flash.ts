import { deleteCookie, getCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import { cookieName, OWN } from './cookies.ts'
import type { WebContext } from './web-env.ts'

/** What an action has to tell on the page that follows it, once. */
export interface FlashNote {
  readonly kind: 'done' | 'problem'
  readonly text: string
  /** The id of the change that "Undo" takes back. */
  readonly undo?: number
}

/** Seconds that a note waits for its page. */
const PATIENCE = 60

/** As long as a note may be: a cookie holds 4 kB, and this is one sentence. */
const LONGEST = 600

/** Ends an action that changed something: 303 to `path` (from the root), where `note` is told. */
export async function redirectWith(context: WebContext, path: string, note?: FlashNote): Promise<Response> {
  if (note) {
    const { secret } = context.var.door.settings
    const kept = { ...note, text: note.text.slice(0, LONGEST) }
    await setSignedCookie(context, cookieName(context, 'note'), JSON.stringify(kept), secret, {
      ...OWN,
      maxAge: PATIENCE,
    })
  }
  return context.redirect(path, 303)
}

/** Whether a note waits for the page that is asked for. */
export function hasFlash(context: WebContext): boolean {
  return getCookie(context, cookieName(context, 'note')) !== undefined
}

/** Takes the note that waits for this page; one that we did not sign is as good as none. */
export async function takeFlash(context: WebContext): Promise<FlashNote | undefined> {
  const name = cookieName(context, 'note')
  const kept = await getSignedCookie(context, context.var.door.settings.secret, name)
  if (kept === undefined) return undefined
  deleteCookie(context, name, OWN)
  return kept === false ? undefined : (JSON.parse(kept) as FlashNote)
}
