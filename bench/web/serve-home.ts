import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../packages/app/bin/afterword.cjs', import.meta.url))

/** The program serving a data folder, in a process of its own. */
export interface HomeServer {
  /** `http://127.0.0.1:4747/` */
  readonly link: string
  /** Megabytes that the process holds now; undefined where the system does not say. */
  memory(): number | undefined
  /** Milliseconds of processor time that it has used; undefined where the system does not say. */
  processor(): number | undefined
  stop(): Promise<void>
}

/** Starts the built program, and waits until it serves. Needs `npm run build`. */
export async function serveHome(home: string): Promise<HomeServer> {
  const env = { HOME: home, AFTERWORD_HOME: home, BROWSER: 'none', TZ: 'Europe/Lisbon' }
  return await serve([program, 'serve'], env)
}

/** A server of Node alone that answers everything with the same bytes: what the same machine can do at most. */
export async function serveBare(bytes: number): Promise<HomeServer> {
  const script = `
    const body = Buffer.alloc(${bytes}, 120)
    const server = require('node:http').createServer((request, response) => response.end(body))
    server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port + '/'))`
  return await serve(['-e', script], {})
}

async function serve(words: readonly string[], env: NodeJS.ProcessEnv): Promise<HomeServer> {
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const link = await firstLink(child)
  return {
    link,
    memory: () => {
      const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(read(`/proc/${child.pid}/status`)) ?? []
      return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
    },
    processor: () => {
      const fields = read(`/proc/${child.pid}/stat`).split(') ')[1]?.split(' ')
      return fields && (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_A_TICK
    },
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** proc(5): times are told in hundredths of a second. */
const MILLISECONDS_A_TICK = 10

async function firstLink(child: ChildProcess): Promise<string> {
  for await (const said of child.stdout ?? []) {
    const [link] = /http:\S+/.exec(String(said)) ?? []
    if (link !== undefined) {
      child.stdout?.resume()
      return link
    }
  }
  throw new Error('The server ended before it served.')
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
