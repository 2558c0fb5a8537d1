import { deleteCookie, getCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import { backPath } from './back-path.ts'
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

/** Characters of a note as they stand in a cookie, which browsers keep up to 4 kB of, with its name and the signature. */
const LONGEST = 3000

/**
 * Ends an action that changed something: 303 to `path` (from the root), where `note` is told. Whatever a path is made of, it
 * leads to a page of ours.
 */
export async function redirectWith(context: WebContext, path: string, note?: FlashNote): Promise<Response> {
  if (note) {
    const { secret } = context.var.door.settings
    const kept = { ...note, text: fitText(note.text) }
    await setSignedCookie(context, cookieName(context, 'note'), JSON.stringify(kept), secret, {
      ...OWN,
      maxAge: PATIENCE,
    })
  }
  return context.redirect(backPath(path), 303)
}

/** As much of a text as a cookie bears: a letter of another script takes up to twelve characters in it. */
function fitText(text: string): string {
  let room = LONGEST
  let kept = ''
  for (const letter of text.toWellFormed()) {
    room -= encodeURIComponent(letter).length
    if (room < 0) return `${kept}…`
    kept += letter
  }
  return kept
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
