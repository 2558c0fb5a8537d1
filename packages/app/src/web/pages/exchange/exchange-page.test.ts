import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ME } from '../../../use-cases/testing/open-desk.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
  const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon' }
  await app.useCases.saveProfile({ ...ME, seeker })
})

afterAll(() => app.close())

const TABLE =
  'Company,Job Title,Interview,Salary\nMillrace,Planner,03/09/2026 11:00,90k\nTidewater,Nurse,,\n,Nobody,,\n'

test('a table comes in after a look at it, and can be asked for in another way, without JavaScript', async () => {
  const page = await app.openPage('/data', { javaScript: false, size: 'phone' })
  await page
    .getByLabel('The file')
    .setInputFiles({ name: 'jobs.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) })
  await page.getByRole('button', { name: 'Look at it' }).click()
  await page.getByText('Millrace would be added').waitFor()
  await page.getByText('Salary “90k” has no place').waitFor()
  await page.getByText('line 4: ').waitFor()
  await page.getByLabel('3 April').check()
  await page.getByLabel('How many minutes').fill('45')
  await page.getByLabel('How they are held').selectOption('phone')
  await page.getByRole('button', { name: 'Look again' }).click()
  expect(await page.getByText('was left out').allTextContents()).toEqual([expect.stringContaining('Salary')])
  await page.getByRole('button', { name: 'Keep these 2' }).click()
  await page.getByRole('status').getByText('2 opportunities are in.').waitFor()
  const board = await app.useCases.listOpportunities(ME)
  expect(board).toMatchObject({ opportunities: [{ employer: 'Millrace' }, { employer: 'Tidewater' }] })
})

test('columns are said by hand, seen before they are kept, and the whole table is undone at once', async () => {
  const page = await app.openPage('/data', { javaScript: false, size: 'phone' })
  const table = 'House,Post,Stage,Seen\nAlder,Planner,Rejected,03/04/2026\nBirch,Nurse,,\n'
  await page.getByLabel('The file').setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await page.getByRole('button', { name: 'Look at it' }).click()
  await page.getByText('Choose which column is the employer, and which the job').waitFor()
  await page.getByText('such as Alder, Birch').waitFor()
  await page.getByLabel('House').selectOption('employer')
  await page.getByLabel('Post').selectOption('job')
  await page.getByRole('button', { name: 'Look again' }).click()
  await page.getByText('Alder would be added').waitFor()
  expect(await page.getByLabel('3 April').count()).toBe(0)
  await page.getByLabel('Seen').selectOption('day of the application')
  await page.getByRole('button', { name: 'Keep these 2' }).click()
  await page.getByLabel('3 April').check()
  await page.getByRole('button', { name: 'Keep these 2' }).click()
  await page.getByRole('status').getByText('2 opportunities are in.').waitFor()
  expect((await app.useCases.listOpportunities(ME)) as object).toMatchObject({ opportunities: { length: 4 } })
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status').getByText('import of 2 opportunities').waitFor()
  expect((await app.useCases.listOpportunities(ME)) as object).toMatchObject({ opportunities: { length: 2 } })
})

test('everything goes out and comes in again as a copy, which can be undone', async () => {
  const page = await app.openPage('/data')
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Everything' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('afterword.json')
  const { cases, ...rest } = JSON.parse(readFileSync(await download.path(), 'utf8'))
  const one = Buffer.from(JSON.stringify({ ...rest, cases: cases.slice(0, 1) }))
  await page.getByLabel('The file').setInputFiles({ name: 'one.json', mimeType: 'application/json', buffer: one })
  await page.getByRole('button', { name: 'Look at it' }).click()
  await page.getByText('is there already, and would be left as it is').waitFor()
  await expectAccessible(page)
  await page.getByLabel('Gets a copy beside it').check()
  await page.getByRole('button', { name: 'Look again' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('status').getByText('is in.').waitFor()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status').waitFor()
  expect(await app.useCases.listOpportunities(ME)).toMatchObject({ opportunities: { length: 2 } })
})

test('what is no file to import says what would be one', async () => {
  const page = await app.openPage('/data')
  const picture = Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3])
  await page.getByLabel('The file').setInputFiles({ name: 'jobs.xlsx', mimeType: 'image/png', buffer: picture })
  await page.getByRole('button', { name: 'Look at it' }).click()
  await page.getByText('export it as CSV').waitFor()
  const card = Buffer.from('BEGIN:VCARD\nVERSION:3.0\nFN:Mia Stone\nEND:VCARD\n')
  await page.getByLabel('The file').setInputFiles({ name: 'mia.vcf', mimeType: 'text/vcard', buffer: card })
  await page.getByRole('button', { name: 'Look at it' }).click()
  await page.getByText('Choose the opportunity that this file is for.').waitFor()
  const table = Buffer.from('House,Post\nAlder,Planner\n')
  await page.getByLabel('The file').setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: table })
  await page.getByRole('button', { name: 'Look at it' }).click()
  await page.getByText('Choose which column is the employer').waitFor()
  await expectAccessible(page)
})

test('a long table is looked at a part at a time', async () => {
  const page = await app.openPage('/data', { javaScript: false })
  const rows = Array.from({ length: 90 }, (_, row) => `House ${row + 1},Planner`)
  const buffer = Buffer.from(`Company,Job Title\n${rows.join('\n')}\n`)
  await page.getByLabel('The file').setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Look at it' }).click()
  await page.getByText('1–40 of 90').waitFor()
  expect(await page.getByText('would be added').count()).toBe(40)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByText('41–80 of 90').waitFor()
  await page.getByText('House 41 would be added').waitFor()
  await page.getByRole('button', { name: 'Keep these 90' }).waitFor()
})
