import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'

/** A page as it goes over the wire. */
export interface WalkedPage {
  readonly path: string
  /** Kilobytes, gzipped. */
  readonly html: number
  /** Kilobytes of all its scripts together, gzipped. */
  readonly script: number
  readonly milliseconds: number
}

/** So many pages of a kind: its path without ids. */
const EACH = 3

/** Files: what is loaded with a page, and what is taken out. */
const NO_PAGE = /^\/(assets|data\/export)\/|\.\w+$/

/** Follows the links of the app from some pages on, a few of each kind. */
export async function walkPages(origin: string, from: readonly string[]): Promise<WalkedPage[]> {
  const pages: WalkedPage[] = []
  const found = [...from]
  const kinds = new Map<string, number>()
  const scripts = new Map<string, number>()
  for (const path of found) {
    const kind = path.replace(/\?.*/, '').replace(/(opportunities|interviews|steps|people|handbook)\/[^/]+/g, '$1/*')
    const seen = kinds.get(kind) ?? 0
    if (seen >= EACH && !from.includes(path)) continue
    kinds.set(kind, seen + 1)
    const start = performance.now()
    const { type, body } = await fetchBody(`${origin}${path}`)
    const milliseconds = performance.now() - start
    if (!type.startsWith('text/html')) continue
    const text = body.toString()
    let script = 0
    for (const [, name = ''] of text.matchAll(/(?:src|modulepreload" href)="(\/assets\/[^"]+\.js)"/g)) {
      const size = scripts.get(name) ?? kilobytes((await fetchBody(`${origin}${name}`)).body)
      scripts.set(name, size)
      script += size
    }
    pages.push({ path, html: kilobytes(body), script, milliseconds })
    for (const [, link = ''] of text.matchAll(/href="(\/[^"#]*)/g)) {
      const next = link.replaceAll('&amp;', '&')
      if (!NO_PAGE.test(next) && !found.includes(next)) found.push(next)
    }
  }
  return pages
}

function kilobytes(body: Buffer): number {
  return gzipSync(body).length / 1000
}

async function fetchBody(link: string): Promise<{ readonly type: string; readonly body: Buffer }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => get(link, resolve).on('error', reject))
  if (answer.statusCode !== 200) throw new Error(`${link} answers ${answer.statusCode}`)
  return { type: answer.headers['content-type'] ?? '', body: await buffer(answer) }
}
