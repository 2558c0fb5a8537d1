import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, ME } from '../../../use-cases/testing/open-desk.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
  await app.useCases.loadDemo({ ...ME, timeZone: 'Europe/Lisbon' })
})

afterAll(() => app.close())

test('a link is kept, laid with an opportunity, taken back, and removed again, without JavaScript', async () => {
  const page = await app.openPage('/library', { javaScript: false, size: 'phone' })
  await page.getByText('Nothing yet').waitFor()
  await page.getByLabel('Link').fill('example.org/forms?utm_source=mail&id=7')
  await page.getByLabel('Topics').fill('intake, forms')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByText('Write what it is called').waitFor()
  expect(await page.getByLabel('Link').inputValue()).toContain('example.org/forms')
  await page.getByLabel('Title', { exact: true }).fill('Forms that nurses finish')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('status').getByText('Kept: Forms that nurses finish').waitFor()
  const link = page.getByRole('link', { name: 'Forms that nurses finish' })
  expect(await link.getAttribute('href')).toBe('https://example.org/forms?id=7')
  await page.getByText('For whom, change, remove').click()
  await page.getByLabel('Why for them').fill('It has the numbers Dana asked about')
  await page.getByRole('button', { name: 'Lay it with them' }).click()
  await page.getByRole('status').getByText('the plan says when to send it').waitFor()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status').waitFor()
  await page.goto(`${app.origin}/library`)
  await page.getByText('For whom, change, remove').click()
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.getByText('Nothing yet').waitFor()
  expect(done(await app.useCases.readLibrary(ME)).shelf).toEqual([])
})

test('pages may be asked for their titles once that is allowed, and allowing it is taken back', async () => {
  const page = await app.openPage('/library', { javaScript: false })
  await page.getByRole('button', { name: 'Allow it' }).click()
  await page.getByText('Title (left empty, the page is asked)').first().waitFor()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await page.goto(`${app.origin}/library`)
  await page.getByRole('button', { name: 'Allow it' }).waitFor()
})

test('what is kept in the notebook is found by the search, and leads there', async () => {
  const article = { url: 'https://example.org/handover', title: 'Handover at night', kind: 'paper' as const }
  done(await app.useCases.addArticle({ ...ME, article }))
  done(await app.useCases.addCard({ ...ME, card: { question: 'Why nights?', needs: 'A word on handover' } }))
  const page = await app.openPage('/search?q=handov', { javaScript: false })
  await page.getByRole('link', { name: 'Handover at night' }).waitFor()
  await page.getByRole('link', { name: 'Why nights?' }).click()
  await page.getByRole('heading', { name: 'Why nights?' }).waitFor()
})
