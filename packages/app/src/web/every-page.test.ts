import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ME } from '../use-cases/testing/open-desk.ts'
import { expectAccessible } from './testing/expect-accessible.ts'
import { type RunningApp, startApp } from './testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
  await app.useCases.loadDemo({ ...ME, timeZone: 'Europe/Lisbon' })
})

afterAll(() => app.close())

test('whatever a link leads to is there, accessible in light and dark, on a phone', async () => {
  const page = await app.openPage('/', { size: 'phone' })
  const found = ['/']
  const kinds = new Set<string>()
  for (const path of found) {
    // One page of each kind: its path without ids.
    const kind = path.replace(/\?.*/, '').replace(/(opportunities|interviews|steps|people|handbook)\/[^/]+/g, '$1/*')
    if (kinds.has(kind)) continue
    kinds.add(kind)
    const answer = await page.goto(`${app.origin}${path}`)
    expect([path, answer?.status()]).toEqual([path, 200])
    await expectAccessible(page)
    for (const link of await linksOf(page)) if (!found.includes(link)) found.push(link)
  }
  expect(kinds.size).toBeGreaterThan(15)
}, 600_000)

/** Paths of pages within the app, without places on a page. */
async function linksOf(page: Page): Promise<string[]> {
  const links = page.locator('a[href^="/"]:not([download])')
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return hrefs.map((href) => href.replace(/#.*/, '')).filter((path) => path !== '')
}
