import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../testing/start-app.ts'
import { visit } from '../testing/visitor.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
})

afterAll(() => app.close())

test('they go quiet: three questions a week apart, then it is parked; a word from them revives it', async () => {
  const me = await visit(app, { size: 'phone' })
  const { page } = me
  const home = await me.add({ employer: 'Larkspur Instruments', people: 'Dana Whitfield, dana@larkspur.example' })
  await me.press('Mark as sent', me.step('Thank Dana Whitfield by e-mail'))
  await me.told('Marked as sent.')

  const ask = 'Ask Dana Whitfield by e-mail where things stand'
  await page.getByText('Do not ask Dana Whitfield where things stand').waitFor()
  for (const [day, title] of [
    ['2026-09-22', ask],
    ['2026-09-29', ask],
    ['2026-10-06', 'Write a last note to Dana Whitfield by e-mail'],
  ] as const) {
    app.clock.set(`${day}T08:00:00+01:00`)
    await me.go('/')
    expect(await me.step(title).count()).toBe(0)
    app.clock.set(`${day}T10:00:00+01:00`)
    await me.go('/')
    await me.press('Mark as sent', me.step(title))
    await me.told('Marked as sent.')
  }
  app.clock.set('2026-10-14T10:00:00+01:00')
  await me.go(home)
  await page.getByText('Parked: they went quiet').waitFor()
  await page.getByText('You wrote a last note to Dana Whitfield').waitFor()
  await me.lookAround()

  await me.press('Log what happened')
  await me.lookAround()
  await page.getByLabel('Who').selectOption('Dana Whitfield')
  await page.getByLabel('They decide by').fill('2026-10-23')
  await me.press('Log it')
  await me.told('Logged.')
  await me.step('Answer Dana Whitfield by e-mail').waitFor()
  await page.getByText('They wrote; it is your turn.').waitFor()
  await me.undo()
  await page.getByText('Parked: they went quiet').waitFor()
  await me.undo()
  await me.press('Mark as sent', me.step('Answer Dana Whitfield by e-mail'))
  await me.told('Marked as sent.')
  // Two working days after the day they named, and not before.
  await page.getByText('Not now until Tue 27 Oct at 9:00').waitFor()
})
