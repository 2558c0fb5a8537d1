import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { cookieName, OWN } from './cookies.ts'
import { RefusedView } from './error-views.tsx'
import { sendPage } from './send-page.tsx'
import { StaleFormView } from './stale-form-view.tsx'
import type { WebContext, WebEnv } from './web-env.ts'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The header in which a script of ours sends the token. */
const TOKEN_HEADER = 'x-afterword-token'

/**
 * Lets a request change something only when one of our own pages sent it: by the browser's word (Sec-Fetch-Site,
 * Origin), and by the token of this launch in both a cookie and the form. A form that outlived the launch it was made in
 * is handed back filled in, to be sent again: nothing typed is lost by a restart.
 */
export const checkSender = createMiddleware<WebEnv>(async (context, next) => {
  const { secret } = context.var.door.settings
  const cookie = getCookie(context, cookieName(context, 'launch'))
  if (READING.has(context.req.method)) {
    if (cookie !== secret) giveToken(context)
    return next()
  }
  const sender = senderOf(context)
  if (sender === 'other') return refuse(context)
  if (cookie === secret && (await tokenIn(context)) === secret) return next()
  if (sender === 'unknown' || !isForm(context)) return refuse(context)
  giveToken(context)
  const fields = Object.entries(await context.req.parseBody({ all: true }))
  return sendPage(context, { title: 'Send it again', status: 409, view: <StaleFormView fields={fields} /> })
})

function giveToken(context: WebContext): void {
  setCookie(context, cookieName(context, 'launch'), context.var.door.settings.secret, OWN)
}

/** Who sent a request, by the browser's word: a page of ours, another site, or nobody says. */
function senderOf(context: WebContext): 'own' | 'other' | 'unknown' {
  const site = context.req.header('sec-fetch-site')
  const origin = context.req.header('origin')
  if (site !== undefined && site !== 'same-origin') return 'other'
  if (origin !== undefined && origin !== new URL(context.req.url).origin) return 'other'
  return site === undefined && origin === undefined ? 'unknown' : 'own'
}

function isForm(context: WebContext): boolean {
  const type = context.req.header('content-type') ?? ''
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)
}

async function tokenIn(context: WebContext): Promise<unknown> {
  if (!isForm(context)) return context.req.header(TOKEN_HEADER)
  return (await context.req.parseBody({ all: true }))['token']
}

function refuse(context: WebContext): Response | Promise<Response> {
  return sendPage(context, { title: 'Not sent from here', status: 403, view: <RefusedView /> })
}
