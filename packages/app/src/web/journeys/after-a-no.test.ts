import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../testing/start-app.ts'
import { visit } from '../testing/visitor.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
})

afterAll(() => app.close())

test('after a no: one gracious answer with one question, thanks for the feedback, and a word now and then', async () => {
  const me = await visit(app)
  const { page } = me
  const home = await me.add({ employer: 'Larkspur Instruments', people: 'Dana Whitfield, dana@larkspur.example' })
  await me.press('Mark as sent', me.step('Thank Dana Whitfield by e-mail'))
  await me.told('Marked as sent.')
  const log = async (what: string) => {
    await me.go(`${home}/log/new?what=heard`)
    await page.getByLabel('Who').selectOption('Dana Whitfield')
    await page.getByLabel('What it was').selectOption(what)
    await me.press('Log it')
    await me.told('Logged.')
  }
  app.clock.set('2026-09-24T09:00:00+01:00')
  await log('They said no')
  await page.getByText('They said no.', { exact: true }).waitFor()
  // Nothing in the first shock.
  const answer = me.step('Thank Dana Whitfield by e-mail for letting you know')
  expect(await answer.getByRole('button', { name: 'Mark as sent' }).count()).toBe(0)
  await me.lookAround()

  app.clock.set('2026-09-24T12:00:00+01:00')
  await me.go(home)
  await answer.getByText('Ask once what you could do better; no appeal.').waitFor()
  await me.press('Write', answer)
  const letter = me.letter('Thank Dana Whitfield by e-mail for letting you know')
  const body = letter.getByRole('textbox', { name: 'Letter' })
  const draft = await body.inputValue()
  expect(draft).toMatch(/thank/i)
  expect(draft.split('?')).toHaveLength(2)
  await body.fill(draft.replace('\n\n', '\n\nPlease reconsider your decision. '))
  await letter.getByText('Must be mended:').waitFor()
  await body.fill(draft)
  await letter.getByText('Nothing to mend.').waitFor()
  await me.lookAround()
  await me.press('Mark as sent', letter)
  await me.told('Marked as sent.')

  app.clock.set('2026-09-28T10:00:00+01:00')
  await log('They sent feedback')
  await me.press('Mark as sent', me.step('Thank Dana Whitfield by e-mail for the feedback'))
  await me.told('Marked as sent.')
  const lesson = me.step('Write down what you take with you')
  await me.press('Done', lesson)
  await me.told('Ticked off.')

  app.clock.set('2026-12-28T10:00:00+00:00')
  await me.go('/')
  const touch = me.step('Send something worth reading to Dana Whitfield by e-mail')
  await touch.getByText('If you like').waitFor()
  await me.lookAround()
  await me.press('Mark as sent', touch)
  await me.told('Marked as sent.')
  await me.go(home)
  await page.getByText('You sent something worth reading to Dana Whitfield').waitFor()
})
