import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Page } from '../parts/page.tsx'
import { takeFlash } from './flash.ts'
import { PLACES, type Place } from './places.ts'
import { readTheme } from './theme.ts'
import { type Visit, VisitContext } from './visit.ts'
import type { WebContext } from './web-env.ts'

/** A page to be sent. */
export interface PageContent {
  /** What the page is about: the first words of the window's title. */
  readonly title: string
  readonly view: VNode
  readonly status?: ContentfulStatusCode
  /** The places of the navigation, where they are not the app's own. */
  readonly places?: readonly Place[]
  /** `wide` for what needs the whole width, as a board does; else lines stay short enough to read. */
  readonly width?: 'wide'
}

/** Pages hold what is nobody else's business: no disk keeps them. */
export const PAGE_HEADERS = { 'content-type': 'text/html; charset=UTF-8', 'cache-control': 'no-store' }

/** Renders a view inside the shell and answers with it. */
export async function sendPage(context: WebContext, content: PageContent): Promise<Response> {
  const { title, view, status = 200, places = PLACES, width } = content
  const visit = await readVisit(context)
  const html = renderToString(
    <VisitContext.Provider value={visit}>
      <Page title={title} places={places} width={width}>
        {view}
      </Page>
    </VisitContext.Provider>,
  )
  return context.body(`<!doctype html>${html}`, status, PAGE_HEADERS)
}

async function readVisit(context: WebContext): Promise<Visit> {
  const { assets, settings } = context.var.door
  const url = new URL(context.req.url)
  return {
    path: `${url.pathname}${url.search}`,
    token: settings.secret,
    theme: readTheme(context),
    flash: await takeFlash(context),
    assets,
    workshop: settings.workshop,
    islands: new Set(),
  }
}
