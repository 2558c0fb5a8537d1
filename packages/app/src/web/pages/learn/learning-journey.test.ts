import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, ME } from '../../../use-cases/testing/open-desk.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
  await app.useCases.loadDemo({ ...ME, timeZone: 'Europe/Lisbon' })
})

afterAll(() => app.close())

test('a job that is weighed before anybody looked back leads to looking back', async () => {
  const shown = done(await app.useCases.showOpportunity({ ...ME, opportunity: 'demo-larkspur' }))
  const talk = shown.case.interviews.at(-1)?.id ?? ''
  const page = await app.openPage(`/opportunities/demo-larkspur/interviews/${talk}/fit`, { javaScript: false })
  expect(await page.getByRole('complementary').count()).toBe(0)
  await page.getByRole('radio', { name: '4' }).first().check()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('status').getByText('look back while you remember').waitFor()
  const notice = page.getByRole('complementary', { name: 'You have not looked back on this talk yet' })
  await notice.getByRole('link', { name: 'Look back' }).click()
  await page.getByLabel('How was it?').waitFor()
})

test('a debrief is told in one go, mended, and ends in one thing, without JavaScript', async () => {
  const page = await app.openPage('/', { javaScript: false })
  const shown = done(await app.useCases.showOpportunity({ ...ME, opportunity: 'demo-larkspur' }))
  const talk = shown.case.interviews.at(-1)?.id ?? ''
  await page.goto(`${app.origin}/opportunities/demo-larkspur/interviews/${talk}/debrief`)
  await page
    .getByLabel('How was it?')
    .fill('They liked the story. I rambled about why I left. Next time I stop earlier.')
  await page.getByRole('button', { name: 'Go on' }).click()
  expect(await page.getByLabel('What was hard?').inputValue()).toBe('I rambled about why I left.')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('status').getByText('One thing for next time: Next time I stop earlier.').waitFor()
  const due = done(await app.useCases.listDueCards(ME))
  expect(due.first?.card.question).toBe('I rambled about why I left.')
})

test('a job is weighed, unsure with a question, and stands beside the others', async () => {
  const page = await app.openPage('/fit', { size: 'phone' })
  await page.getByRole('link', { name: 'Larkspur Instruments' }).click()
  const work = page.getByRole('group', { name: 'How they work suits me' })
  await work.getByRole('radio', { name: '4' }).check()
  await page.getByLabel('Because').first().fill('They listen')
  await page.getByRole('radio', { name: 'I am not sure' }).check()
  await page.getByLabel('What to ask next').fill('Who leads the team?')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('link', { name: 'All jobs side by side' }).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: /Larkspur Instruments.*I am not sure/ })
    .waitFor()
})

test('a self-test is taken from its seed, explained, and undone', async () => {
  const page = await app.openPage('/self-test/coach-1', { javaScript: false })
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'See what the handbook says' }).click()
  await page.getByText('of 25 as the handbook has it').first().waitFor()
  expect(await page.getByText('Who says so?').count()).toBe(25)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  expect(done(await app.useCases.listAttempts(ME)).attempts).toEqual([])
})
