import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, ME } from '../../../use-cases/testing/open-desk.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T12:00:00+01:00')
  await app.useCases.saveProfile({ ...ME, seeker: { name: 'Inês Duarte', timeZone: 'Europe/Lisbon' } })
  const notes = [{ id: 'n-1', kind: 'topic' as const, text: 'the intake form that half of the clinics skip' }]
  const interview = {
    id: 'iv-1',
    round: 1,
    start: '2026-09-15T10:00:00+01:00',
    end: '2026-09-15T11:00:00+01:00',
    format: 'onsite' as const,
    interviewers: ['dana'],
    notes,
  }
  const contacts = [{ id: 'dana', name: 'Dana Lee', role: 'peer' as const, email: 'dana@larkspur.example' }]
  const opportunity = { id: 'larkspur', employer: 'Larkspur', role: 'Designer' }
  done(await app.useCases.addOpportunity({ ...ME, opportunity, with: { contacts, interviews: [interview] } }))
  const other = { id: 'millrace', employer: 'Millrace', role: 'Planner' }
  done(await app.useCases.addOpportunity({ ...ME, opportunity: other }))
})

afterAll(() => app.close())

test('findings appear as one types, without the server, and the letter waits until it is back', async () => {
  const page = await app.openPage('/opportunities/larkspur/write')
  const letter = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /Thank Dana Lee/ }) })
  const body = letter.getByLabel('Letter', { exact: true })
  const rules = page.waitForResponse(/check-letters-.*js$/)
  await body.focus()
  await rules
  await app.goAway()
  await body.fill('Dear Ms Lee,\n\nthank you for the talk about the intake form. I look forward to Millrace. [Name]')
  await letter.getByText('another employer of yours').waitFor()
  await letter.getByText('Your text waits on this device.').waitFor()
  await expectAccessible(page)
  const here = await findingsOn(letter.locator('.finding'))
  await app.comeBack()
  await letter.getByText('Kept.').waitFor()
  await page.reload()
  await letter.getByText('another employer of yours').waitFor()
  expect(await findingsOn(letter.locator('.finding'))).toEqual(here)
}, 180_000)

test('findings appear in a browser that has no Temporal, too', async () => {
  const page = await app.openPage('/')
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'))
  await page.goto(`${app.origin}/opportunities/larkspur/write`)
  const letter = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /Thank Dana Lee/ }) })
  const rules = page.waitForResponse(/check-letters-.*js$/)
  await letter.getByLabel('Letter', { exact: true }).focus()
  await rules
  await page.route('**/write/check', (route) => route.abort())
  await letter.getByLabel('Letter', { exact: true }).fill('Dear Ms Lee,\n\nthank you. I look forward to Millrace.')
  await letter.getByText('another employer of yours').waitFor()
})

test('where too little is known to draft a letter, one writes it oneself, and it is kept, checked and printed', async () => {
  const contacts = [{ id: 'omar', name: 'Omar Haddad', role: 'peer' as const, email: 'omar@tidewater.example' }]
  const interview = {
    id: 'iv-1',
    round: 1,
    start: '2026-09-15T10:00:00+01:00',
    end: '2026-09-15T11:00:00+01:00',
    format: 'onsite' as const,
    interviewers: ['omar'],
  }
  const opportunity = { id: 'tidewater', employer: 'Tidewater', role: 'Planner' }
  done(await app.useCases.addOpportunity({ ...ME, opportunity, with: { contacts, interviews: [interview] } }))
  const page = await app.openPage('/opportunities/tidewater/write')
  const letter = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /^Thank Omar Haddad by/ }) })
  await letter.getByText('Too little is known to write it well.').waitFor()
  await letter.getByText('Write it yourself').click()
  await letter.getByLabel('Letter', { exact: true }).fill('Dear [Name],\n\nthank you for showing me the lock gates.')
  // Whoever leaves in the midst of a word finds it again.
  await page.reload()
  await letter.getByText(/things? to look at\./).waitFor()
  await letter.getByRole('status').getByText('Kept.').waitFor()
  expect(await letter.getByLabel('Letter', { exact: true }).inputValue()).toContain('the lock gates')
  await expectAccessible(page)
  const printed = await page.request.get(`${app.origin}/opportunities/tidewater/print?step=thank-you%3Aiv-1%3Aomar`)
  expect(printed.headers()['content-type']).toBe('application/pdf')
})

/** The rules that say something, as the page links them. */
function findingsOn(findings: {
  locator(selector: string): { evaluateAll<R>(read: (all: Element[]) => R): Promise<R> }
}) {
  return findings.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
}
