import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished, vi } from 'vitest'
import { openAssets } from '../../assets/open-assets.ts'
import { layDesk, type SetClock } from '../../use-cases/testing/open-desk.ts'
import type { Ports, UseCases } from '../../use-cases/use-cases.ts'
import type { WebDoor } from '../door.ts'
import { serveWeb } from '../serve-web.ts'
import { launchChromium } from './launch-chromium.ts'

/** How a page is looked at. */
export interface Look {
  readonly size?: 'desktop' | 'phone'
  readonly theme?: 'light' | 'dark'
  readonly javaScript?: boolean
}

/** A served app with a browser before it, for one test file. */
export interface RunningApp {
  /** `http://127.0.0.1:40123`, without a slash. */
  readonly origin: string
  /** The use-cases behind it, over a record of its own, and the clock that they go by. */
  readonly useCases: UseCases
  readonly ports: Ports
  readonly clock: SetClock
  /** Opens a path in a browser window of its own, as somebody would who has never been here; closed after the test. */
  openPage(path: string, look?: Look): Promise<Page>
  /** The server stops, and what pages ask of it fails. */
  goAway(): Promise<void>
  /** It starts again where it was, as another launch with a secret of its own. */
  comeBack(): Promise<void>
  /** Closes all; fails when a page broke its policy, threw, or asked anything of another machine. */
  close(): Promise<void>
}

// A browser on a busy machine takes its time: a journey fails by what it sees, not by how long that took.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const

const ASSETS = fileURLToPath(new URL('../../../dist/web/', import.meta.url))

/** The moment at which a journey begins, if it says nothing else: a Tuesday noon in Lisbon. */
const NOON = '2026-09-15T12:00:00+01:00'

/** Serves the app as `npm run build` built its assets, on a free port, over an empty record. */
export async function startApp(
  now = NOON,
  change: Partial<WebDoor> = {},
  ports: Partial<Ports> = {},
): Promise<RunningApp> {
  const desk = await layDesk(now, ports)
  const defects: string[] = []
  let launches = 0
  const serve = async (port: number) => {
    launches += 1
    const secret = `the secret of launch ${launches}`
    const settings = { version: '0.0.0', secret, workshop: true, timeZone: 'Europe/Lisbon' }
    const served = await serveWeb({
      port,
      door: (hosts) => ({
        useCases: desk.useCases,
        settings: { ...settings, hosts },
        assets: openAssets(ASSETS),
        report: (defect) => defects.push(`defect: ${defect}`),
        ...change,
      }),
    })
    if (served.kind !== 'served') throw new Error('No port is free.')
    return served
  }
  let served = await serve(0)
  let hasBeenAway = false
  const browser = await launchChromium()
  const origin = served.link.slice(0, -1)
  return {
    origin,
    useCases: desk.useCases,
    ports: desk.ports,
    clock: desk.clock,
    openPage: async (path, look = {}) => {
      const context = await browser.newContext(optionsOf(look))
      onTestFinished(() => context.close())
      const page = await context.newPage()
      watch(page, origin, defects, () => hasBeenAway)
      await page.goto(`${origin}${path}`)
      return page
    },
    goAway: async () => {
      hasBeenAway = true
      await served.stop()
    },
    comeBack: async () => {
      served = await serve(Number(new URL(origin).port))
    },
    close: async () => {
      await browser.close()
      await served.stop()
      await desk.close()
      if (defects.length > 0) throw new Error(`Pages had trouble:\n${defects.join('\n')}`)
    },
  }
}

function optionsOf({ size = 'desktop', theme = 'light', javaScript = true }: Look): BrowserContextOptions {
  return {
    viewport: SIZES[size],
    colorScheme: theme,
    javaScriptEnabled: javaScript,
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    reducedMotion: 'reduce',
  }
}

function watch(page: Page, origin: string, defects: string[], mayFail: () => boolean): void {
  page.on('pageerror', (error) => defects.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob|about):/.test(request.url()))
      defects.push(`${page.url()} asked ${request.url()}`)
  })
  page.on('console', (message) => {
    // A browser also complains of each page that is answered with 4xx: tests that visit one see it themselves.
    const isAnswer = message.text().startsWith('Failed to load resource')
    const isExpected = isAnswer && (message.location().url === page.url() || mayFail())
    if (message.type() === 'error' && !isExpected) defects.push(`${page.url()}: ${message.text()}`)
  })
}
