import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { openAssets } from '../assets/open-assets.ts'
import type { StartWeb, WebStarted } from '../cli/start-web.ts'
import type { Surroundings } from '../config/read-surroundings.ts'
import { openDesktop } from '../desktop/open-desktop.ts'
import type { WebDoor } from '../web/door.ts'
import { serveWeb } from '../web/serve-web.ts'
import { WHO } from '../web/shell/who.ts'
import type { Bound } from './bind-use-cases.ts'
import { openWriter } from './open-writer.ts'
import { type Background, runBackground } from './run-background.ts'

/** The folder of the browser's files: in dist/, as seen from this source, and as seen from a part of the built program. */
const ASSETS = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/' : '../web/', import.meta.url))

/** Milliseconds that the work in the background waits, so that the first page does not. */
const FIRST_PAGE_FIRST = 1000

/** Starts the web app with its adapters. It is loaded only now: no other command waits for it. */
export async function startWeb(
  surroundings: Surroundings,
  { useCases, ports: kept }: Pick<Bound, 'useCases' | 'ports'>,
  { workshop }: Parameters<StartWeb>[0],
): Promise<WebStarted> {
  const { port, browser, platform } = surroundings.web
  if (port.kind === 'unusable') return { kind: 'port-unusable', word: port.word }
  // A server that lies idle most of the day need not hold what pages of a busy minute left behind: some 20 MB less.
  setFlagsFromString('--semi-space-growth-factor=1')
  const secret = randomBytes(32).toString('base64url')
  const assets = openAssets(ASSETS)
  const complain = openWriter(2, () => process.stderr)
  const report = (problem: string) => complain(`${problem}\n`)
  const door = (hosts: readonly string[]): WebDoor => ({
    useCases,
    settings: { version: surroundings.version, hosts, secret, workshop, timeZone: surroundings.timeZone },
    assets,
    report: (defect) => report(defect instanceof Error ? (defect.stack ?? defect.message) : String(defect)),
  })
  const served = await serveWeb({ door, port: port.kind === 'set' ? port.port : undefined })
  if (served.kind === 'port-taken') return served
  openDesktop(platform, browser).open(served.link)
  let background: Background | undefined
  const begin = setTimeout(() => {
    const name = `web ${process.pid} ${randomBytes(6).toString('hex')}`
    background = runBackground({ useCases, ports: kept, owner: WHO.owner, name, complain: report })
  }, FIRST_PAGE_FIRST)
  const ended = untilAskedToStop().then(async () => {
    clearTimeout(begin)
    await served.stop()
    await background?.stop()
  })
  return { kind: 'served', link: served.link, ended }
}

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the program at once. */
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
    process.once('SIGHUP', () => resolve())
  })
}
