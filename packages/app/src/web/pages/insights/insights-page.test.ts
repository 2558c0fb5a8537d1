import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ME } from '../../../use-cases/testing/open-desk.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

test('what the search shows is drawn, stands in tables, and can be taken out case by case', async () => {
  const empty = await app.openPage('/insights')
  await empty.getByText('Nothing to count yet').waitFor()
  await app.useCases.loadDemo({ ...ME, timeZone: 'Europe/Lisbon' })
  const page = await app.openPage('/insights', { javaScript: false, size: 'phone' })
  await page.getByRole('heading', { name: 'How far they came n = 6' }).waitFor()
  await page.getByRole('img', { name: 'How far they came: 6 cases, see the table' }).waitFor()
  const section = page.getByRole('region', { name: 'How far they came' }).first()
  await section.getByText('As a table').click()
  const cells = await section.getByRole('cell').allTextContents()
  expect(cells.map(Number).reduce((sum, count) => sum + count, 0)).toBe(6)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('link', { name: 'The cases behind it' }).click(),
  ])
  const table = readFileSync(await file.path(), 'utf8')
  expect(table.split('\r\n')[0]).toBe('opportunity,employer,role,rounds,outcome,state,offered')
  expect(table.trim().split('\r\n')).toHaveLength(7)
})
