import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../testing/start-app.ts'
import { visit } from '../testing/visitor.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
})

afterAll(() => app.close())

test('how one follows up is looked at before it is changed, changed, and changed back', async () => {
  const me = await visit(app)
  const { page } = me
  const home = await me.add({
    employer: 'Larkspur Instruments',
    people: 'Dana Whitfield, dana@larkspur.example, +351 21 555 0101',
  })
  await page.getByText('Ask Dana Whitfield by phone where things stand').waitFor()
  await me.go('/handbook')
  await me.lookAround()
  await page.getByLabel(/^Gentle/).check()
  await me.press('See what it changes')
  await page.getByText('Ask Dana Whitfield by e-mail where things stand').waitFor()
  await me.lookAround()
  await me.press('Keep it')
  await me.told('Gentle from now on.')
  await me.undo()
  expect(await page.getByLabel(/^Balanced/).isChecked()).toBe(true)

  await me.go('/handbook/thank-you')
  await me.press('See your plans without it')
  await page.getByText('No more: Thank Dana Whitfield by e-mail').waitFor()
  await me.lookAround()
  await me.press('Switch it off')
  await me.told('Switched off.')
  await me.go(home)
  expect(await page.getByText('Thank Dana Whitfield').count()).toBe(0)
  await me.go('/handbook/thank-you')
  await me.press('Switch it on')
  await me.told('Kept.')
  await me.undo()
  await page.getByText('It is switched off.').waitFor()
  await me.undo()
  await page.getByLabel('At the latest so long after the interview').fill('12')
  await me.press('See what it changes')
  await page.getByText('Otherwise: Thank Dana Whitfield').waitFor()
})
