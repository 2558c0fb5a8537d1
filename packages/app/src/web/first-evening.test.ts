import { afterAll, beforeAll, expect, test } from 'vitest'
import { ME } from '../use-cases/testing/open-desk.ts'
import { type RunningApp, startApp } from './testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
})

afterAll(() => app.close())

test.each([
  ['on a phone', { size: 'phone' }],
  ['without JavaScript', { javaScript: false }],
] as const)('from the first screen to a note that is sent, %s', async (where, look) => {
  const employer = `Larkspur ${where}`
  const page = await app.openPage('/', look)
  await page.goto(`${app.origin}/opportunities/new`)
  if (await page.getByLabel('Your name').isVisible()) {
    await page.getByLabel('Your name').fill('Inês Duarte')
    await page.getByLabel('Your time zone').fill('Europe/Lisbon')
  }
  await page.getByLabel('Employer', { exact: false }).first().fill(employer)
  await page.getByLabel('Job', { exact: false }).first().fill('Service designer')
  await page.getByLabel('Day').fill('2026-09-15')
  await page.getByLabel('Began at').fill('10:00')
  await page.getByLabel('Who was there?').fill('Dana Lee, Head of Design, dana@larkspur.example\nOmar Haddad')
  await page.getByRole('button', { name: 'Add it, and make the plan' }).click()
  await page.getByRole('heading', { name: 'Thank Dana Lee by e-mail' }).waitFor()
  const home = page.url()
  const id = home.split('/').at(-1) ?? ''

  await page.goto(`${home}/interviews/iv-1/capture`)
  await page.getByLabel('Dana Lee', { exact: true }).check()
  await page.getByLabel('In your own words').fill('the intake form that half of the clinics skip')
  await page.getByRole('button', { name: 'Note it' }).click()
  await page.locator('.noted').getByText('the intake form').waitFor()
  await expect.poll(() => notesOf(id)).toBe(1)

  await page.goto(`${home}/write`)
  const letter = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /Thank Dana Lee/ }) })
  const body = letter.getByRole('textbox').last()
  expect(await body.inputValue()).toContain('intake form that half of the clinics skip')
  expect(await page.getByText('Must be mended').count()).toBe(0)

  await page.goto(home)
  const step = page.getByRole('listitem').filter({ hasText: 'Thank Dana Lee by e-mail' })
  await step.getByRole('button', { name: 'Mark as sent' }).first().click()
  const told = page.getByRole('status')
  await told.getByRole('button', { name: 'Undo' }).waitFor()
  const after = await app.useCases.showOpportunity({ ...ME, opportunity: id })
  expect(after).toMatchObject({ case: { log: [{ type: 'sent', contact: 'dana-lee' }] } })
  await told.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('heading', { name: 'Thank Dana Lee by e-mail' }).waitFor()
  const undone = await app.useCases.showOpportunity({ ...ME, opportunity: id })
  expect(undone).toMatchObject({ case: { log: { length: 0 } } })
})

async function notesOf(opportunity: string): Promise<number> {
  const shown = await app.useCases.showOpportunity({ ...ME, opportunity })
  return shown.kind === 'refused' ? 0 : (shown.case.interviews[0]?.notes ?? []).length
}
