import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../testing/start-app.ts'
import { NOTED, visit } from '../testing/visitor.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
})

afterAll(() => app.close())

test.each([
  ['without scripts, at a desk', { javaScript: false }],
  ['with one thumb', { size: 'phone' }],
  ['without scripts, on a small phone', { size: 'phone', javaScript: false }],
] as const)('the evening, the answer, the call and the offer, %s', async (where, look) => {
  app.clock.set('2026-09-15T18:00:00+01:00')
  const me = await visit(app, look)
  const { page } = me
  const home = await me.add({
    employer: `Larkspur ${where}`,
    people: 'Dana Whitfield, Head of Service, dana@larkspur.example, +351 21 555 0101',
  })
  await me.note(home, 'Dana Whitfield', 'the intake form that half of the clinics skip')
  await page.getByLabel('When will you decide?').fill('2026-09-25')
  await me.press('Keep it')
  await page.getByRole('status').getByText(NOTED).first().waitFor()

  await me.go(`${home}/interviews/iv-1/debrief`)
  await page.getByLabel('How was it?').fill('The forms went well. Next time ask about the night shift.')
  await me.press('Go on')
  await page.getByLabel('One thing to do next time').fill('ask about the night shift')
  await me.press('Keep it')
  await me.told('ask about the night shift')

  await me.press('Write', me.step('Thank Dana Whitfield by e-mail'))
  const letter = me.letter('Thank Dana Whitfield by e-mail')
  expect(await letter.getByRole('textbox', { name: 'Letter' }).inputValue()).toContain('intake form')
  await me.press('Mark as sent', letter)
  await me.told('Marked as sent.')

  // A menu opens and puts a step off, whether or not scripts run.
  app.clock.set('2026-09-29T10:00:00+01:00')
  await me.go(home)
  const ask = me.step(/^Ask Dana Whitfield/)
  await ask.getByRole('button', { name: /^More for/ }).click()
  await me.press('Snooze until tomorrow morning', ask)
  await me.told('Put off.')
  app.clock.set('2026-09-30T10:00:00+01:00')
  await me.go('/')
  await ask.waitFor()

  await me.go(home)
  await me.press('Log what happened')
  await page.getByLabel('What it was').selectOption('They made an offer')
  await page.getByLabel('Answer the offer by').fill('2026-10-07')
  await me.press('Log it')
  await page.getByText('You hold an offer.').waitFor()
  await me
    .step(/^Decide on the offer/)
    .getByText('Wed 7 Oct')
    .first()
    .waitFor()
  app.clock.set('2026-10-01T10:00:00+01:00')
  await page.getByRole('button', { name: /^More for Larkspur/ }).click()
  await me.press('I took the job')
  await page.getByText('Closed: you took the job.').waitFor()
  await me.lookAround()
})
