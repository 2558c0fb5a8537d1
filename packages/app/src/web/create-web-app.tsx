import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { WebDoor } from './door.ts'
import { ALL_PAGES } from './pages/all-pages.ts'
import { checkHost } from './shell/check-host.ts'
import { checkSender } from './shell/check-sender.tsx'
import { DefectView, NotFoundView, TooLargeView } from './shell/error-views.tsx'
import { securePages } from './shell/secure-pages.ts'
import { sendPage } from './shell/send-page.tsx'
import { letWorkersCompile, serveAssets } from './shell/serve-assets.ts'
import { serveCalendar } from './shell/serve-calendar.ts'
import { serveSw } from './shell/serve-sw.ts'
import { serveToken } from './shell/serve-token.ts'
import { snoozeNotices } from './shell/snooze-notice.ts'
import type { WebApp, WebEnv } from './shell/web-env.ts'

/** Bytes that a form may have: an imported file of years and its copy in base64 are less. */
const MOST = 20_000_000

/** The web app over the use-cases it is given. It opens nothing itself: `serveWeb` listens. */
export function createWebApp(door: WebDoor): WebApp {
  const app: WebApp = new Hono<WebEnv>()
  app.use(async (context, next) => {
    context.set('door', door)
    await next()
  })
  app.use('/assets/*', letWorkersCompile)
  app.use(securePages, checkHost, compress())
  serveAssets(app)
  serveCalendar(app)
  serveSw(app)
  snoozeNotices(app)
  const limit = bodyLimit({
    maxSize: MOST,
    onError: (context) => sendPage(context, { title: 'Too large', status: 413, view: <TooLargeView /> }),
  })
  // To look whether there is a body takes longer than to answer a page that is kept, and nobody reads one of a GET.
  app.use((context, next) => (context.req.method === 'GET' ? next() : limit(context, next)))
  app.use(checkSender)
  serveToken(app)
  for (const addPage of ALL_PAGES) addPage(app, door)
  app.notFound((context) => sendPage(context, { title: 'Not found', status: 404, view: <NotFoundView /> }))
  app.onError((defect, context) => {
    door.report(defect)
    return sendPage(context, { title: 'A fault', status: 500, view: <DefectView /> })
  })
  return app
}
