import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { systemClock } from '../packages/app/src/clock/system-clock.ts'
import { bundleScript } from '../packages/app/src/store/testing/bundle-script.ts'
import { report, reportAtLeast } from './measure.ts'
import { fillHome } from './web/fill-home.ts'
import type { Loaded } from './web/load.ts'
import { type HomeServer, serveBare, serveHome } from './web/serve-home.ts'
import { type WalkedPage, walkPages } from './web/walk-pages.ts'

const FEW = 1000
const MANY = 10_000
const DUE = 40
const CONNECTIONS = 10
const SECONDS = 4
/** One takes turns with the other, so that what else the machine does meets both. */
const TURNS = 3
/** Bytes of a board, packed. */
const PAGE_BYTES = 5000

/** What the web app costs: requests a second, the size of its pages, its memory and its start. Needs `npm run build`. */
export async function benchWeb(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const few = join(folder, 'few')
  const many = join(folder, 'many')
  const now = systemClock.now()
  await fillHome(few, { opportunities: FEW, due: DUE, binned: FEW / 20, now, long: false })
  await fillHome(many, { opportunities: MANY, due: DUE, binned: MANY / 20, now, long: true })
  await benchStart(few)
  await benchPages(many)
  const loader = await bundleScript(join(import.meta.dirname, 'web', 'load.ts'), folder)
  await benchLoad(loader, few, many)
  rmSync(folder, { recursive: true, force: true })
}

/** A whole start, up to the last byte of the first page, with what Node compiled kept from the start before. */
async function benchStart(home: string): Promise<void> {
  const times: number[] = []
  const empty: number[] = []
  for (let turn = 0; turn < 5; turn += 1) {
    const begun = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    const start = performance.now()
    empty.push((start - begun) / 1000)
    const server = await serveHome(home)
    await fetchAll(server.link)
    times.push((performance.now() - start) / 1000)
    await server.stop()
  }
  const [cold = Number.NaN, ...warm] = times
  console.log(`     (the first start, with nothing compiled: ${cold.toFixed(2)} s)`)
  report('from the start of the process to its first page, s', middle(warm), 0.5)
  report('the same ÷ node -e 0', middle(warm) / middle(empty), 12)
}

async function benchPages(home: string): Promise<void> {
  const server = await serveHome(home)
  const pages = await walkPages(server.link.slice(0, -1), [
    '/',
    '/board',
    '/opportunities/long',
    '/search?q=night',
    '/search?q=robin',
    '/people?from=20000',
    '/bin',
    '/board/waiting?from=1000',
  ])
  await server.stop()
  const most = (amount: (page: WalkedPage) => number, of = pages) =>
    of.reduce((one, other) => (amount(other) > amount(one) ? other : one))
  const isDesk = ({ path }: WalkedPage) => path.includes('/write')
  const largest = most(({ html }) => html)
  report(`the largest of ${pages.length} pages, ${largest.path}, kB gzipped`, largest.html, 40)
  const others = pages.filter((page) => !isDesk(page))
  report('script of any page but the writing desk, kB gzipped', most(({ script }) => script, others).script, 30)
  report('script of the writing desk, kB gzipped', most(({ script }) => script).script, 90)
  const slowest = most(({ milliseconds }) => milliseconds, others)
  console.log(`     (the slowest page but the writing desk: ${slowest.path}, ${slowest.milliseconds.toFixed(0)} ms)`)
}

async function benchLoad(loader: string, few: string, many: string): Promise<void> {
  const servers = { bare: await serveBare(PAGE_BYTES), few: await serveHome(few), many: await serveHome(many) }
  for (const [name, path] of [
    ['Today', ''],
    ['the board', 'board'],
  ] as const) {
    await fetchAll(`${servers.few.link}${path}`)
    await fetchAll(`${servers.many.link}${path}`)
    const bare: Loaded[] = []
    const small: Loaded[] = []
    const large: Loaded[] = []
    const before = servers.many.processor()
    for (let turn = 0; turn < TURNS; turn += 1) {
      bare.push(await load(loader, servers.bare.link))
      small.push(await load(loader, `${servers.few.link}${path}`))
      large.push(await load(loader, `${servers.many.link}${path}`))
    }
    const used = (servers.many.processor() ?? Number.NaN) - (before ?? Number.NaN)
    const asked = large.reduce((sum, { rate }) => sum + rate * SECONDS, 0)
    const rateOf = (runs: readonly Loaded[]) => middle(runs.map(({ rate }) => rate))
    reportAtLeast(`${name} of ${MANY}, requests a second at ${CONNECTIONS} connections`, rateOf(large), 1500)
    report(`${name}: the rate among ${FEW} ÷ among ${MANY}`, rateOf(small) / rateOf(large), 1.2)
    report(`${name}: the rate of a bare server of Node ÷ its own`, rateOf(bare) / rateOf(large), 4)
    report(`${name}: 99 of 100 answers within, ms`, middle(large.map(({ p99 }) => p99)), 30)
    console.log(
      `     (${(used / asked).toFixed(2)} ms of processor a request; of a bare server ${rateOf(bare).toFixed(0)} a second)`,
    )
  }
  const memory = servers.many.memory()
  if (memory === undefined) console.log('(this system does not tell the memory of a process)')
  else report('memory of the server after that, MB', memory, 160)
  await Promise.all(Object.values(servers).map((server: HomeServer) => server.stop()))
}

async function load(loader: string, link: string): Promise<Loaded> {
  const words = [loader, link, String(CONNECTIONS), String(SECONDS)]
  return JSON.parse((await promisify(execFile)(process.execPath, words)).stdout) as Loaded
}

function fetchAll(link: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(link, (answer: IncomingMessage) => answer.resume().on('end', resolve)).on('error', reject)
  })
}

function middle(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
}
