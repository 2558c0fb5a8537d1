import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../testing/start-app.ts'
import { visit } from '../testing/visitor.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
})

afterAll(() => app.close())

test('“call me in four days” is a call on the fourth day, and nothing before it', async () => {
  const me = await visit(app)
  const { page } = me
  // A Thursday in Lisbon; four days later is a Monday.
  const home = await me.add({
    employer: 'Larkspur Instruments',
    people: 'Dana Whitfield, dana@larkspur.example, +351 21 555 0101',
    decisionBy: '2026-10-09',
    day: '2026-09-17',
  })
  app.clock.set('2026-09-17T18:00:00+01:00')
  await me.go(`${home}/interviews/iv-1`)
  await page.getByLabel('Follow up with').selectOption('Dana Whitfield')
  await page.getByLabel('by', { exact: true }).selectOption('phone')
  await page.getByLabel('or in … days').fill('4')
  await me.lookAround()
  await me.press('Save')
  await me.told('Saved.')

  const call = me.step('Ask Dana Whitfield by phone where things stand')
  await call.getByText('Mon 21 Sep, 9:00 to 17:00').waitFor()
  await page.getByText('Not now until Mon 21 Sep at 9:00').waitFor()
  await me.press('Mark as sent', me.step('Thank Dana Whitfield by e-mail'))
  await me.told('Marked as sent.')
  app.clock.set('2026-09-18T10:00:00+01:00')
  await me.go(home)
  expect(await call.getByRole('button', { name: 'We spoke' }).count()).toBe(0)

  app.clock.set('2026-09-21T10:00:00+01:00')
  await me.go('/')
  await call.getByText('+351 21 555 0101').waitFor()
  await me.press('What to say', call)
  const script = me.letter('Ask Dana Whitfield by phone where things stand')
  // A voicemail needs the number to call back, which nobody has said yet.
  await me.press('Say it in the settings', script)
  await page.getByLabel('Phone').fill('+351 21 555 0199')
  await me.press('Save')
  await me.told('Saved.')
  await page.goBack()
  await page.goBack()
  await page.reload()
  expect(await script.getByRole('textbox').inputValue()).toContain('Inês Duarte')
  await script.getByText('+351 21 555 0101').waitFor()
  await me.lookAround()

  await me.go('/')
  await me.press('No answer', call)
  await me.told('The call is logged.')
  await me.undo()
  await me.press('We spoke', call)
  await me.told('The call is logged.')
  await me.go(home)
  await page.getByText('You spoke to Dana Whitfield').waitFor()
  // They had named a day for the decision as well: it holds again.
  await page.getByText('Do not ask Dana Whitfield where things stand').waitFor()
  await me.lookAround()
})
