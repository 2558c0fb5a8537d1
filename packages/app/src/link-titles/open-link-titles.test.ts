import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isPublic } from './is-public.ts'
import { openLinkTitles } from './open-link-titles.ts'
import { readTitle } from './read-title.ts'

/** A page on this machine that is taken for the internet; gives its port, and what it was asked. */
async function serve(listener: RequestListener): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`)
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, asked }
}

const html = (body: string | Buffer, headers: Record<string, string> = {}): RequestListener => {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(body)
  }
}

/** Everything resolves to this machine, which is as good as public. */
const local = (names: Readonly<Record<string, readonly string[]>> = {}) =>
  openLinkTitles({
    resolve: async (host) => names[host] ?? ['127.0.0.1'],
    isPublic: (address) => address === '127.0.0.1',
    patience: 1500,
  })

describe('what is asked', () => {
  test('a page says what it is called, packed or not, over a redirect', async () => {
    const page = '<title>Forms &amp; nurses</title>'
    const { port, asked } = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end()
      else html(gzipSync(page), { 'content-encoding': 'gzip' })(request, response)
    })
    expect(await local().read(`http://news.example:${port}/old`)).toEqual({ kind: 'title', title: 'Forms & nurses' })
    expect(asked).toEqual([`news.example:${port}/old`, `news.example:${port}/new`])
  })

  test('a name with one private address is not asked, nor where it leads there', async () => {
    const { port, asked } = await serve((_request, response) => {
      response.writeHead(301, { location: `http://inside.example:${port}/secret` }).end()
    })
    const titles = local({ 'both.example': ['127.0.0.1', '10.0.0.7'], 'inside.example': ['192.168.1.1'] })
    expect(await titles.read(`http://both.example:${port}/`)).toEqual({ kind: 'private' })
    expect(asked).toEqual([])
    expect(await titles.read(`http://outside.example:${port}/`)).toEqual({ kind: 'private' })
    expect(asked).toEqual([`outside.example:${port}/`])
  })

  test('a name that changes its address once it was checked gains nothing', async () => {
    const { port } = await serve(html('<title>The one that was checked</title>'))
    let asked = 0
    const titles = openLinkTitles({
      resolve: async () => {
        asked += 1
        return asked === 1 ? ['127.0.0.1'] : ['127.0.0.2']
      },
      isPublic: () => true,
      patience: 1500,
    })
    expect(await titles.read(`http://turning.example:${port}/`)).toMatchObject({ title: 'The one that was checked' })
    expect(asked).toBe(1)
  })

  test('what is endless, slow, in a circle, no page, or no web is given up', async () => {
    const packed = gzipSync(Buffer.alloc(5_000_000))
    const endless = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      response.end(packed)
    })
    expect(await local().read(`http://a.example:${endless.port}/`)).toEqual({ kind: 'untitled' })
    const slow = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).write('<ti'),
    )
    expect(await local().read(`http://a.example:${slow.port}/`)).toEqual({ kind: 'unreachable' })
    const circle = await serve((_request, response) => response.writeHead(302, { location: '/' }).end())
    expect(await local().read(`http://a.example:${circle.port}/`)).toEqual({ kind: 'unreachable' })
    expect(circle.asked).toHaveLength(5)
    const picture = await serve((_request, response) => response.writeHead(200, { 'content-type': 'image/png' }).end())
    expect(await local().read(`http://a.example:${picture.port}/`)).toEqual({ kind: 'untitled' })
    const away = await serve((_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end())
    expect(await local().read(`http://a.example:${away.port}/`)).toEqual({ kind: 'unreachable' })
  })
})

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:0:7f00:1::',
  '2001:db8::1',
])('%s is not on the open internet', (address) => {
  expect(isPublic(address)).toBe(false)
})

test.each(['93.184.216.34', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::8a'])(
  '%s is on the open internet',
  (address) => {
    expect(isPublic(address)).toBe(true)
  },
)

test.each([
  ['http://localhost/', 'private'],
  ['http://2130706433/', 'private'],
  ['http://0x7f.1/', 'private'],
  ['http://[::ffff:127.0.0.1]/', 'private'],
  ['ftp://example.org/', 'unreachable'],
] as const)('%s is never asked', async (url, kind) => {
  expect(await openLinkTitles().read(url)).toEqual({ kind })
})

test.each([
  ['<title>\n  A &#8220;talk&#8221;\n</title>', 'A “talk”'],
  ['<meta property="og:title" content="Shared"><title>Tab · Site</title>', 'Shared'],
  ["<meta content='Shared, too' name='og:title' /><title>Tab</title>", 'Shared, too'],
  ['<svg><title>Logo</title></svg><title>Page</title>', 'Page'],
  ['<script>"<title>No</title>"</script>', undefined],
  ['<title> </title>', undefined],
])('the title of %s', (page, title) => {
  expect(readTitle(page)).toBe(title)
})
