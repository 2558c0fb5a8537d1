interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface Fetching extends Extendable {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Messaging extends Extendable {
  readonly data: { readonly page: string; readonly files: readonly string[] }
  readonly ports: readonly MessagePort[]
}
interface Scope {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(name: 'install' | 'activate', listen: (event: Extendable) => void): void
  addEventListener(name: 'fetch', listen: (event: Fetching) => void): void
  addEventListener(name: 'message', listen: (event: Messaging) => void): void
}

const scope = self as unknown as Scope
const STORE = 'afterword'

/** Today, an opportunity, its prep sheets and where notes are taken. */
const KEPT = /^\/(?:opportunities\/[^/]+(?:\/interviews\/[^/]+\/(?:capture|prepare))?)?$/
/** Files of earlier versions are let go of beyond these. */
const MOST_FILES = 60

/**
 * Keeps the pages that are needed on the way to an interview and after it, with their files, for when the server does not
 * answer. The network is asked first, and nothing else is kept.
 */
export function keepPages(): void {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
  scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
  scope.addEventListener('message', (event) => event.waitUntil(keep(event)))
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    if (request.method !== 'GET' || origin !== location.origin) return
    if (pathname.startsWith('/assets/')) event.respondWith(readFile(request))
    else if (request.mode === 'navigate' && KEPT.test(pathname)) event.respondWith(openPage(request, pathname))
  })
}

/** The page that asks, and its files; tells it whether they are kept. */
async function keep({ data: { page, files }, ports }: Messaging): Promise<void> {
  const isKept = await keepAll(page, files).catch(() => false)
  ports[0]?.postMessage(isKept)
}

async function keepAll(page: string, files: readonly string[]): Promise<boolean> {
  const store = await caches.open(STORE)
  for (const file of files) if (!(await store.match(file))) await store.add(file)
  const answer = await fetch(page)
  if (answer.ok && !answer.redirected) await store.put(page, answer)
  const kept = (await store.keys()).filter(({ url }) => new URL(url).pathname.startsWith('/assets/'))
  for (const old of kept.slice(0, Math.max(0, kept.length - MOST_FILES))) await store.delete(old)
  return (await store.match(page)) !== undefined
}

/** What a name stands for never changes. */
async function readFile(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? (await fetch(request))
}

async function openPage(request: Request, pathname: string): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (answer.ok && !answer.redirected) await keepUntold(pathname, answer.clone())
    return answer
  } catch {
    return (
      (await caches.match(pathname)) ?? new Response(AWAY, { status: 503, headers: { 'content-type': 'text/html' } })
    )
  }
}

/** What an action told once is not told again: such a page is not kept, the one before it is. */
async function keepUntold(pathname: string, answer: Response): Promise<void> {
  const html = await answer.clone().text()
  if (!html.includes('class="flash')) await (await caches.open(STORE)).put(pathname, answer)
}

const AWAY =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Afterword does not answer</title><meta name="viewport" content="width=device-width"><h1>Afterword does not answer</h1><p>Start it again, then reload. Pages that you opened before are still here: <a href="/">Today</a>.'
