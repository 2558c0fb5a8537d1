import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

/** Quiet at start, and without a word to anybody. Playwright gives each browser a new folder for its user's things. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a headless Chromium; its caller closes it. */
export function launchChromium(): Promise<Browser> {
  const { executable, libraries } = findChromium()
  const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined)) as {
    [name: string]: string
  }
  return chromium.launch({
    executablePath: executable,
    args: FLAGS,
    env: libraries === undefined ? env : { ...env, LD_LIBRARY_PATH: libraries },
  })
}
