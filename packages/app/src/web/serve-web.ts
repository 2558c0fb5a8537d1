import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { createWebApp } from './create-web-app.tsx'
import type { WebDoor } from './door.ts'

/** What serving needs besides the door. */
export interface ServeRequest {
  readonly door: (hosts: readonly string[]) => WebDoor
  /** The port the user asked for; undefined: 4747, else a free one. */
  readonly port: number | undefined
}

/** A web app that is being served. */
export interface Served {
  readonly kind: 'served'
  /** `http://127.0.0.1:4747/` */
  readonly link: string
  /** Answers what is under way, takes nothing new, and resolves when all is answered. */
  stop(): Promise<void>
}

/** The port that was asked for belongs to another program. */
export interface PortTaken {
  readonly kind: 'port-taken'
  readonly port: number
}

const ADDRESS = '127.0.0.1'
const USUAL_PORT = 4747
const ANY_FREE_PORT = 0

/** Milliseconds that an answer under way may take once the program is asked to stop. */
const PATIENCE = 3000

/** Serves the web app to this machine alone. */
export async function serveWeb(request: ServeRequest): Promise<Served | PortTaken> {
  const ports = request.port === undefined ? [USUAL_PORT, ANY_FREE_PORT] : [request.port]
  for (const wanted of ports) {
    const served = await listenAt(wanted, request.door)
    if (served) return served
  }
  return { kind: 'port-taken', port: request.port ?? USUAL_PORT }
}

async function listenAt(wanted: number, door: ServeRequest['door']): Promise<Served | undefined> {
  // The names we answer to hold the port, so the app is made once the port is ours.
  let app: ReturnType<typeof createWebApp> | undefined
  const server = createAdaptorServer({
    fetch: (incoming, env) => app?.fetch(incoming, env) ?? new Response(null, { status: 503 }),
  }) as Server
  const port = await listen(server, wanted)
  if (port === undefined) return undefined
  app = createWebApp(door(['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)))
  return { kind: 'served', link: `http://${ADDRESS}:${port}/`, stop: () => stop(server) }
}

/** The port that a server got; undefined when another program has it. */
function listen(server: Server, wanted: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined)
      else reject(error)
    })
    server.listen(wanted, ADDRESS, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : undefined)
    })
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), PATIENCE)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
