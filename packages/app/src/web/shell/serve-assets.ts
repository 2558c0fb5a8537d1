import { etag } from 'hono/etag'
import type { WebApp } from './web-env.ts'

/** A year: the names hold a digest, so what a name stands for never changes. */
const FOREVER = 'public, max-age=31536000, immutable'

/** `/assets/<name>`: style sheets, scripts and fonts out of the build. */
export function serveAssets(app: WebApp): void {
  app.use('/assets/*', etag())
  app.get('/assets/:name', (context) => {
    const asset = context.var.door.assets.read(context.req.param('name'))
    if (!asset) return context.notFound()
    return context.body(asset.bytes, 200, { 'content-type': asset.type, 'cache-control': FOREVER })
  })
}
