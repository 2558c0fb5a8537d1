import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './testing/expect-accessible.ts'
import { type RunningApp, startApp } from './testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

describe.each(['/', '/design', '/nowhere'])('%s', (path) => {
  test.each(['desktop', 'phone'] as const)('is accessible on a %s in light and dark', async (size) => {
    const page = await app.openPage(path, { size })
    await expectAccessible(page)
  })

  test('does not move sideways at 200 % zoom', async () => {
    const page = await app.openPage(path)
    await page.setViewportSize({ width: 640, height: 450 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

test('a phone leads to every place, names in full', async () => {
  const page = await app.openPage('/', { size: 'phone' })
  const places = page.getByRole('navigation').getByRole('listitem').getByRole('link')
  expect(await places.allTextContents()).toEqual(['Today', 'Board', 'People', 'Search', 'Learn', 'Settings'])
  for (const place of await places.all()) expect(await place.isVisible()).toBe(true)
  const cut = await places.evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth).length)
  expect(cut).toBe(0)
})

test('a choice is kept and told once, without JavaScript', async () => {
  const page = await app.openPage('/settings', { javaScript: false })
  await page.getByRole('button', { name: 'Dark' }).click()
  expect(page.url()).toBe(`${app.origin}/settings`)
  expect(await page.getByRole('status').textContent()).toContain('Dark from now on')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.reload()
  expect(await page.getByRole('status').count()).toBe(0)
})

test('after an action the focus is on what it tells', async () => {
  const page = await app.openPage('/settings')
  await page.getByRole('button', { name: 'Dark' }).press('Enter')
  await page.getByRole('status').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status')
})

test('the first Tab leads past the navigation', async () => {
  const page = await app.openPage('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
})

test('an island comes alive: the words of a letter are counted as it is written', async () => {
  const page = await app.openPage('/design')
  const letter = page.getByLabel('The note to Dana')
  await letter.fill('Dear Dana, thank you.')
  await page.getByText('4 words', { exact: true }).waitFor()
})

test('a menu and a dialog open by keyboard and give the focus back', async () => {
  const page = await app.openPage('/design')
  const opener = page.getByRole('button', { name: 'Open a dialog' })
  await opener.press('Enter')
  await page.getByRole('dialog', { name: 'Not now' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'More for “Thank Dana Lee”' }).press('Enter')
  await page.getByRole('button', { name: 'Let it pass' }).waitFor()
})

test('a form from before a restart is handed back filled in, and taken at the second try', async () => {
  const page = await app.openPage('/settings')
  await page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name=token]')) field.value = 'of old'
  })
  await page.getByRole('button', { name: 'Light' }).click()
  await page.getByRole('heading', { name: /Nothing is lost/ }).waitFor()
  await page.getByRole('button', { name: 'Send it again' }).click()
  expect(await page.getByRole('status').textContent()).toContain('Light from now on')
})

test('another page of this machine cannot send our forms', async () => {
  const page = await app.openPage('/')
  await page.goto('about:blank')
  await page.setContent(`<form method="post" action="${app.origin}/appearance"><button>Win a prize</button></form>`)
  await page.getByRole('button').click()
  await page.getByRole('heading', { name: 'This was not sent from Afterword’s own page' }).waitFor()
})

test.each([
  ['by its own name', {}, 303],
  [
    'without any word of where it came from',
    { 'sec-fetch-site': undefined, origin: undefined, cookie: undefined },
    403,
  ],
  ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['from another port of this machine', { 'sec-fetch-site': 'same-site' }, 403],
  ['with the origin of another', { origin: 'http://elsewhere.example' }, 403],
  ['with no origin to name', { origin: 'null' }, 403],
  ['to another name', { host: 'rebound.example' }, 421],
] as const)('a post %s', async (_, changed, status) => {
  expect(await answerOf(app, changed)).toBe(status)
})

/** The status of a form sent with the right token, but for the headers that are changed. */
function answerOf(running: RunningApp, changed: Record<string, string | undefined>): Promise<number | undefined> {
  const { host, port } = new URL(running.origin)
  const secret = 'the secret of launch 1'
  const headers = Object.entries({
    host,
    origin: running.origin,
    'sec-fetch-site': 'same-origin',
    cookie: `afterword-launch-${port}=${encodeURIComponent(secret)}`,
    'content-type': 'application/x-www-form-urlencoded',
    ...changed,
  }).filter((header): header is [string, string] => header[1] !== undefined)
  return new Promise((resolve, reject) => {
    const sent = request({ port, path: '/appearance', method: 'POST', headers: Object.fromEntries(headers) })
    sent.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject)
    sent.end(new URLSearchParams({ token: secret, theme: 'dark' }).toString())
  })
}
