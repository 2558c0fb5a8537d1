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
