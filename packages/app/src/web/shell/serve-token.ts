import type { WebApp } from './web-env.ts'

/**
 * `/token`, by which a page that is older than this launch finds its way back. Browsers let no other site read it, as they
 * let none read our pages.
 */
export function serveToken(app: WebApp): void {
  app.get('/token', (context) =>
    context.json({ token: context.var.door.settings.secret }, 200, { 'cache-control': 'no-store' }),
  )
}
