import type { WebApp } from './web-env.ts'

/** `/sw.js`: at the root, so that it is there for every page; asked for anew each time, so that it is never an old one. */
export function serveSw(app: WebApp): void {
  app.get('/sw.js', (context) => {
    const asset = context.var.door.assets.read('sw.js')
    if (!asset) return context.notFound()
    return context.body(asset.bytes, 200, { 'content-type': asset.type, 'cache-control': 'no-cache' })
  })
}
