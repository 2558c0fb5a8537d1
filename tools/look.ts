// Takes a picture of each page that is named (all parts and the home page, if none is) into .tmp/look: desktop and phone,
// light and dark. `npm run look -- / /design`
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { launchChromium } from '../packages/app/src/web/testing/launch-chromium.ts'

const folder = '.tmp/look'
const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } }
const paths = process.argv.length > 2 ? process.argv.slice(2) : ['/', '/design']

mkdirSync(folder, { recursive: true })
const server = spawn(process.execPath, ['packages/app/bin/afterword.cjs', 'serve', '--workshop'], {
  env: { ...process.env, BROWSER: 'none' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const link = await new Promise<string>((resolve, reject) => {
  server.stdout.on('data', (piece) => {
    const found = /http:[^\s]+/.exec(String(piece))?.[0]
    if (found) resolve(found)
  })
  server.on('exit', () => reject(new Error('The web app did not start: is it built?')))
})
const browser = await launchChromium()
for (const path of paths) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport, colorScheme, isMobile: size === 'phone' })
      const page = await context.newPage()
      await page.goto(new URL(path, link).href)
      const name = path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'home'
      const file = `${folder}/${name}-${size}-${colorScheme}.png`
      await page.screenshot({ path: file, fullPage: !path.includes('#') })
      console.log(file)
      await context.close()
    }
  }
}
await browser.close()
server.kill('SIGTERM')
