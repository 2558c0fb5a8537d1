import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../testing/start-app.ts'
import { visit } from '../testing/visitor.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
})

afterAll(() => app.close())

test('somebody who stands here twice is found, made one, and two again', async () => {
  const me = await visit(app)
  const { page } = me
  const home = await me.add({
    employer: 'Larkspur Instruments',
    people: 'Dana Whitfield, dana@larkspur.example\nD. Whitfield\nOmar Haddad, omar@larkspur.example',
  })
  await page.getByText('0 of 3 thanked').waitFor()
  await page.getByText('D. Whitfield may be Dana Whitfield.').waitFor()
  await me.lookAround()
  await me.press('Make them one')
  await me.told('They are one person now.')
  await me.go(home)
  await page.getByText('0 of 2 thanked').waitFor()
  await page.goBack()
  await me.go(`${home}/history`)
  await me.press('Undo this')
  await me.told('Undone.')
  await me.go(home)
  await page.getByText('0 of 3 thanked').waitFor()
  await me.go('/people?q=whitf')
  expect(
    await page
      .getByRole('main')
      .getByRole('link', { name: /Whitfield$/ })
      .count(),
  ).toBe(2)
  await me.lookAround()
})

test('cards go out, and a card comes in', async () => {
  const me = await visit(app)
  const { page } = me
  const home = await me.add({ employer: 'Millrace', people: 'Greta Sandoval, Plant manager, greta@millrace.example' })
  await me.go('/data')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /cards/i }).first().click()
  const cards = readFileSync(await (await download).path(), 'utf8')
  expect(cards).toContain('FN:Greta Sandoval')
  const card = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Theo Marsh\r\nEMAIL:theo@millrace.example\r\nEND:VCARD\r\n'
  await page
    .getByLabel('The file')
    .setInputFiles({ name: 'theo.vcf', mimeType: 'text/vcard', buffer: Buffer.from(card) })
  const where = page.getByRole('combobox').filter({ hasText: 'Millrace' }).first()
  await where.selectOption({
    label: (await where.locator('option', { hasText: 'Millrace' }).first().innerText()).trim(),
  })
  await me.press('Look at it')
  await page.getByText('Theo Marsh').first().waitFor()
  await me.lookAround()
  await page.getByRole('button', { name: /^Keep/ }).click()
  await page.getByRole('status').waitFor()
  await me.go(home)
  await page.getByRole('link', { name: 'Theo Marsh' }).waitFor()
})
