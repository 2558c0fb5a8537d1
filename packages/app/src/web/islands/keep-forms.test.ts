import { afterAll, beforeAll, expect, test } from 'vitest'
import { ME } from '../../use-cases/testing/open-desk.ts'
import { expectAccessible } from '../testing/expect-accessible.ts'
import { type RunningApp, startApp } from '../testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
  await app.useCases.saveProfile({ ...ME, seeker: { name: 'Inês Duarte', timeZone: 'Europe/Lisbon' } })
})

afterAll(() => app.close())

test('a form that nobody would take is not sent, and is sent when the server is back', async () => {
  const page = await app.openPage('/opportunities/new', { size: 'phone' })
  await page.clock.install()
  await page.reload()
  await page.getByLabel('Employer', { exact: false }).first().fill('Larkspur')
  await page.getByLabel('Job', { exact: false }).first().fill('Designer')
  await page.getByLabel('Who was there?').fill('Dana Lee\nOmar Haddad')
  await page.clock.fastForward(60_000)
  await app.goAway()
  await page.getByRole('button', { name: 'Add it, and make the plan' }).click()
  await page.getByRole('alert').getByText('nothing was sent').waitFor()
  await expectAccessible(page)
  expect(await page.getByLabel('Who was there?').inputValue()).toBe('Dana Lee\nOmar Haddad')

  await app.comeBack()
  await page.getByRole('button', { name: 'Add it, and make the plan' }).click()
  await page.getByRole('button', { name: 'Send it again' }).click()
  await page.getByRole('status').getByText('Larkspur is added.').waitFor()
  expect(await app.useCases.showOpportunity({ ...ME, opportunity: 'larkspur' })).toMatchObject({
    case: { contacts: [{ name: 'Dana Lee' }, { name: 'Omar Haddad' }] },
  })
}, 120_000)

test('what was typed survives a reload, and is gone once it was sent', async () => {
  const page = await app.openPage('/opportunities/larkspur/edit')
  const field = page.getByLabel('Job', { exact: false }).first()
  await field.fill('Service designer')
  await page.reload()
  await page.getByRole('alert').getByText('is back').waitFor()
  expect(await field.inputValue()).toBe('Service designer')
  await field.fill('Lead designer')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('status').waitFor()
  await page.goto(`${app.origin}/opportunities/larkspur/edit`)
  expect(await field.inputValue()).toBe('Lead designer')
  await page.reload()
  expect(await page.getByRole('alert').count()).toBe(0)
}, 120_000)
