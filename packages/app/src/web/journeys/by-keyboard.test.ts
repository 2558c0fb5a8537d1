import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../testing/start-app.ts'
import { visit } from '../testing/visitor.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
})

afterAll(() => app.close())

const PEOPLE = 'Dana Whitfield, dana@larkspur.example\nOmar Haddad, omar@larkspur.example'

/** What has the focus, and whether one sees that. */
function focusOf(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body
    const { top, bottom } = at.getBoundingClientRect()
    const marked = [at, at.closest('.choice')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none')
    return { tag: at.tagName, name: at.textContent?.trim() || at.id, marked, inSight: bottom > 0 && top < innerHeight }
  })
}

/** Presses Tab until what has the focus says this; fails when it never does. */
async function tabTo(page: Page, name: string | RegExp) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const focus = await focusOf(page)
    const label = await page.evaluate(() => document.activeElement?.querySelector('[aria-label]')?.ariaLabel ?? '')
    if ([focus.name, label].some((text) => (typeof name === 'string' ? text === name : name.test(text)))) return focus
  }
  throw new Error(`Tab does not come to ${name}.`)
}

test('the evening by keyboard alone: one sees where one is, and is never lost', async () => {
  const me = await visit(app)
  const { page } = me
  const { keyboard } = page
  await me.add({ employer: 'Larkspur Instruments', people: PEOPLE })
  await me.go('/')
  await keyboard.press('Tab')
  expect(await focusOf(page)).toMatchObject({ name: 'Skip to content', marked: true, inSight: true })
  await keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')

  await tabTo(page, 'Mark as sent')
  await keyboard.press('Enter')
  await me.told('Marked as sent.')
  expect((await focusOf(page)).name).toContain('Marked as sent.')
  await keyboard.press('Tab')
  expect((await focusOf(page)).name).toBe('Undo')
  await keyboard.press('Enter')
  await me.told('Undone.')

  await tabTo(page, /^More for “Thank Dana\sWhitfield/)
  await keyboard.press('Enter')
  const menu = page.getByRole('button', { name: 'Snooze until tomorrow morning' }).first()
  await menu.waitFor()
  await keyboard.press('Tab')
  expect((await focusOf(page)).name).toMatch(/^Snooze/)
  await keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  expect((await focusOf(page)).tag).toBe('BUTTON')

  await keyboard.press('/')
  await page.waitForURL('**/search')
  // One begins to type when one sees the cursor.
  await page.locator('#q:focus').waitFor()
  await keyboard.type('whit')
  await keyboard.press('Enter')
  await page.getByText('1 found').waitFor()
  await tabTo(page, /^Larkspur/)
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Larkspur Instruments', level: 1 }).waitFor()
  await tabTo(page, 'Writing desk')
  await keyboard.press('Enter')
  await page.waitForURL('**/write')
  await keyboard.press('Control+k')
  await page.waitForURL('**/search')
})

test('Tab leads through a page and out of it again, each stop in sight', async () => {
  const me = await visit(app)
  const { page } = me
  const home = await me.add({ employer: 'Millrace', people: PEOPLE })
  for (const path of [home, '/opportunities/new', `${home}/interviews/iv-1/capture`]) {
    await me.go(path)
    let stops = 0
    for (; stops < 150; stops += 1) {
      await page.keyboard.press('Tab')
      const focus = await focusOf(page)
      if (focus.tag === 'BODY') break
      expect([path, focus]).toEqual([path, { ...focus, marked: true, inSight: true }])
    }
    expect([path, stops > 10 && stops < 150]).toEqual([path, true])
  }
})

test('a dialog holds the focus, lets go of it, and gives it back', async () => {
  const me = await visit(app)
  const { page } = me
  await me.go('/design')
  const opener = page.locator('button[command="show-modal"]').first()
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('Tab')
  const outside = await page.evaluate(() => {
    const at = document.activeElement
    return at !== document.body && at?.closest('dialog') === null
  })
  expect(outside).toBe(false)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
})

test('twice as large, and on the narrowest screen, nothing is lost; nothing moves for who wants it still', async () => {
  const me = await visit(app)
  const { page } = me
  const home = await me.add({ employer: 'Tidewater', people: PEOPLE })
  const pages = ['/', home, `${home}/write`, '/board', '/opportunities/new', '/handbook', `${home}/log/new`]
  for (const [width, height] of [
    [640, 450],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const path of pages) {
      await me.go(path)
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([path, width, sideways]).toEqual([path, width, 0])
    }
  }
  await page.setViewportSize({ width: 640, height: 450 })
  for (const path of pages) {
    await me.go(path)
    const sideways = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
      return document.documentElement.scrollWidth - innerWidth
    })
    expect([path, 'large text', sideways]).toEqual([path, 'large text', 0])
  }
  const pace = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('.button') as Element).transitionDuration)
  expect(await pace()).toBe('0s')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await pace()).not.toBe('0s')
})
