import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAS_POPPLER, readPdf } from '../../../paper/testing/read-pdf.ts'
import { done, ME } from '../../../use-cases/testing/open-desk.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
  await app.useCases.loadDemo({ ...ME, timeZone: 'Europe/Lisbon' })
})

afterAll(() => app.close())

/** Presses it, and reads the text of the PDF that comes. */
async function download(page: Page, role: 'button' | 'link', name: string, at = 0): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole(role, { name, exact: true }).nth(at).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.pdf$/)
  return readPdf(readFileSync(await file.path()))
    .map(({ text }) => text)
    .join(' ')
}

test.skipIf(!HAS_POPPLER)(
  'what is on the desk goes on paper, and so do the week and what was done (poppler)',
  async () => {
    const { opportunities } = done(await app.useCases.listOpportunities({ ...ME, state: 'thanking' }))
    const page = await app.openPage(`/opportunities/${opportunities[0]?.id}/write`, { javaScript: false })
    await page.getByText('On paper').first().click()
    expect(await download(page, 'button', 'Letter')).toContain('Dear ')
    expect(await download(page, 'button', 'Card to copy')).toContain('Copy it by hand')
    const contact = { name: 'Ada Finch', role: 'peer' as const, postalAddress: '12 Mill Lane\nSpringfield' }
    const opportunity = opportunities[0]?.id ?? ''
    const added = done(await app.useCases.addContact({ ...ME, opportunity, contact }))
    const person = added.case.contacts.find(({ name }) => name === contact.name)?.id
    await page.goto(`${app.origin}/opportunities/${opportunity}/people/${person}`)
    expect(await download(page, 'link', 'Envelope as PDF')).toContain('Ada Finch')
    await page.goto(`${app.origin}/`)
    expect(await download(page, 'link', 'The week on paper')).toContain('This week')
    await page.goto(`${app.origin}/data`)
    await page.getByLabel('From').fill('2026-08-01')
    expect(await download(page, 'button', 'Print')).toContain('Record of the search for work')
  },
)
