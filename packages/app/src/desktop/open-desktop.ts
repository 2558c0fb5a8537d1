import { spawn } from 'node:child_process'
import type { Desktop } from '../ports/desktop.ts'

/** The program that shows a link, by platform. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  linux: ['xdg-open'],
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** The desktop of a platform; `shown` is false where nobody could see a browser, or wants none. */
export function openDesktop(platform: NodeJS.Platform, shown: boolean): Desktop {
  const opener = OPENERS[platform]
  return {
    open: (link) => {
      if (!shown || !opener) return
      const [command, ...words] = opener
      const started = spawn(command, [...words, link], { stdio: 'ignore', detached: true })
      // The link is printed as well: where the program is missing nothing is lost.
      started.on('error', () => undefined)
      started.unref()
    },
  }
}
