import { deleteCookie, setCookie } from 'hono/cookie'
import { backPath } from '../shell/back-path.ts'
import { cookieName, OWN } from '../shell/cookies.ts'
import { redirectWith } from '../shell/flash.ts'
import { type Theme, themeOf } from '../shell/theme.ts'
import type { AddPage } from '../shell/web-env.ts'

const TOLD: Readonly<Record<Theme, string>> = {
  light: 'Light from now on, in this browser.',
  dark: 'Dark from now on, in this browser.',
  system: 'Light and dark as your machine has it.',
}

/** A year. */
const LASTING = 365 * 24 * 60 * 60

/** `POST /appearance`: `theme` (light, dark, system) and `back`, the page to return to. Kept in this browser. */
export const addAppearance: AddPage = (app) => {
  app.post('/appearance', async (context) => {
    const form = await context.req.parseBody()
    const theme = themeOf(form['theme'])
    const name = cookieName(context, 'theme')
    if (theme === 'system') deleteCookie(context, name, OWN)
    else setCookie(context, name, theme, { ...OWN, maxAge: LASTING })
    return redirectWith(context, backPath(form['back']), { kind: 'done', text: TOLD[theme] })
  })
}
