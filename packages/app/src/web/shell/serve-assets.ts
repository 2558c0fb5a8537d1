import type { MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import type { WebApp, WebEnv } from './web-env.ts'

/** A year: the names hold a digest, so what a name stands for never changes. */
const FOREVER = 'public, max-age=31536000, immutable'

/** A worker has the policy of its own file: it may compile a binary of ours, which no page may. */
const WORKERS_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

/** `/assets/<name>`: style sheets, scripts, workers and fonts out of the build. */
export function serveAssets(app: WebApp): void {
  app.use('/assets/*', etag())
  app.get('/assets/:name', (context) => {
    const name = context.req.param('name')
    const asset = context.var.door.assets.read(name)
    if (!asset) return context.notFound()
    return context.body(asset.bytes, 200, {
      'content-type': asset.type,
      'cache-control': FOREVER,
      ...(asset.encoding ? { 'content-encoding': asset.encoding } : {}),
    })
  })
}

/** Stands before the pages' own policy, so that it has the last word on workers. */
export const letWorkersCompile: MiddlewareHandler<WebEnv> = async (context, next) => {
  await next()
  if (context.req.path.includes('.worker-')) context.header('content-security-policy', WORKERS_POLICY)
}
