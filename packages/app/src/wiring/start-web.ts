import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { openAssets } from '../assets/open-assets.ts'
import type { StartWeb, WebStarted } from '../cli/start-web.ts'
import type { Surroundings } from '../config/read-surroundings.ts'
import { openDesktop } from '../desktop/open-desktop.ts'
import type { UseCases } from '../use-cases/use-cases.ts'
import type { WebDoor } from '../web/door.ts'
import { serveWeb } from '../web/serve-web.ts'

/** The folder of the browser's files: in dist/, as seen from this source, and as seen from a part of the built program. */
const ASSETS = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/' : '../web/', import.meta.url))

/** Starts the web app with its adapters. It is loaded only now: no other command waits for it. */
export async function startWeb(
  surroundings: Surroundings,
  useCases: UseCases,
  { workshop }: Parameters<StartWeb>[0],
): Promise<WebStarted> {
  const { port, browser, platform } = surroundings.web
  if (port.kind === 'unusable') return { kind: 'port-unusable', word: port.word }
  const secret = randomBytes(32).toString('base64url')
  const assets = openAssets(ASSETS)
  const door = (hosts: readonly string[]): WebDoor => ({
    useCases,
    settings: { version: surroundings.version, hosts, secret, workshop, timeZone: surroundings.timeZone },
    assets,
    report: (defect) => {
      process.stderr.write(`${defect instanceof Error ? (defect.stack ?? defect.message) : String(defect)}\n`)
    },
  })
  const served = await serveWeb({ door, port: port.kind === 'set' ? port.port : undefined })
  if (served.kind === 'port-taken') return served
  openDesktop(platform, browser).open(served.link)
  return { kind: 'served', link: served.link, ended: untilAskedToStop().then(served.stop) }
}

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the program at once. */
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
    process.once('SIGHUP', () => resolve())
  })
}
