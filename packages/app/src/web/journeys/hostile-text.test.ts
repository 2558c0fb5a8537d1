import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../testing/start-app.ts'
import { NOTED, visit } from '../testing/visitor.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
})

afterAll(() => app.close())

const EMPLOYER = '<script>alert(1)</script> & "Sons" \\'
const NAME = '<img src=x onerror=alert(1)> O’Neil "Dee" \u202eeel'
const TITLE = 'W'.repeat(300)
const NOTE = `C:\\new\\table </textarea> 'quoted' "twice" 👩🏽‍⚕️ שלום &amp; ${'x'.repeat(5000)}`

test('whatever is typed is shown as it was typed, on every page, and breaks none', async () => {
  const me = await visit(app, { size: 'phone' })
  const { page } = me
  const home = await me.add({ employer: EMPLOYER, people: 'Dana, dana@larkspur.example' })
  await me.go(`${home}/people/dana`)
  await page.getByLabel('Name').fill(NAME)
  await page.getByLabel('Title').fill(TITLE)
  await me.press('Save')
  await me.told('Saved.')
  await me.go(`${home}/interviews/iv-1/capture`)
  await page.getByLabel('In your own words').fill(NOTE)
  await me.press('Note it')
  await page.locator('.noted li').waitFor()
  await page.getByRole('status').getByText(NOTED).first().waitFor()

  const pages = [
    [home, [EMPLOYER, NOTE]],
    [`${home}/interviews/iv-1/capture`, [NOTE, NAME]],
    [`${home}/interviews/iv-1/debrief`, [EMPLOYER]],
    [`${home}/interviews/iv-1/prepare`, [EMPLOYER, TITLE]],
    [`${home}/interviews/iv-1`, [NAME]],
    [`${home}/steps/thank-you:iv-1:dana`, [EMPLOYER]],
    [`${home}/write`, [EMPLOYER]],
    [`${home}/log/new`, [EMPLOYER]],
    [`${home}/history`, [EMPLOYER]],
    ['/', [EMPLOYER]],
    ['/board', [EMPLOYER]],
    ['/people', [NAME, TITLE]],
    ['/search?q=table', [EMPLOYER]],
  ] as const
  for (const [path, texts] of pages) {
    await me.go(path)
    const shown = (await page.getByRole('main').textContent())
      ?.replaceAll('\u00a0', ' ')
      .replaceAll(/[\u2068\u2069]/g, '')
    for (const text of texts) expect([path, shown?.includes(text)]).toEqual([path, true])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect([path, sideways]).toEqual([path, 0])
  }
  await me.lookAround()
  await me.go(`${home}/people/dana`)
  expect(await page.getByLabel('Name').inputValue()).toBe(NAME)
  await me.go(`${home}/edit`)
  expect(await page.getByLabel('Employer (needed)').inputValue()).toBe(EMPLOYER)
})
