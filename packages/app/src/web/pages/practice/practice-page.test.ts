import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, ME } from '../../../use-cases/testing/open-desk.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
  await app.useCases.loadDemo({ ...ME, timeZone: 'Europe/Lisbon' })
})

afterAll(() => app.close())

test('a hard question of an interview is taken, answered and practised, without JavaScript', async () => {
  const page = await app.openPage('/practice', { javaScript: false })
  await page.getByRole('link', { name: 'Begin with your questions' }).click()
  await page.getByRole('button', { name: 'Make cards of these' }).click()
  await page.getByRole('link', { name: 'Why I left my last job' }).click()
  await page.getByLabel('Result').fill('Half the calls\nQuiet nights')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('link', { name: 'Practise it now' }).click()
  await page.getByText('Look at your notes').click()
  await page.getByText('Quiet nights').waitFor()
  await page.getByRole('button', { name: 'Easy' }).click()
  const told = page.getByRole('status')
  await told.getByText('Easy: it comes back in').waitFor()
  await told.getByRole('button', { name: 'Undo' }).click()
  const due = done(await app.useCases.listDueCards({ ...ME, card: 'why-i-left-my-last-job' }))
  expect(due.first?.card).toMatchObject({ answer: { result: 'Half the calls\nQuiet nights' } })
  expect(due.first?.card.memory).toBeUndefined()
})

test('a timer counts while one answers', async () => {
  done(await app.useCases.addCard({ ...ME, card: { question: 'Why us?' } }))
  const page = await app.openPage('/practice?card=why-us', { size: 'phone' })
  await page.getByRole('button', { name: 'Start the timer' }).click()
  await page.getByRole('timer').getByText('0:01').waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
})
