import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, ME } from '../../../use-cases/testing/open-desk.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

let app: RunningApp

const PATH = '/opportunities/larkspur/interviews/iv-1/capture'

beforeAll(async () => {
  app = await startApp('2026-09-15T12:00:00+01:00')
  await app.useCases.saveProfile({ ...ME, seeker: { name: 'Inês Duarte', timeZone: 'Europe/Lisbon' } })
  const interview = {
    id: 'iv-1',
    round: 1,
    start: '2026-09-15T10:00:00+01:00',
    end: '2026-09-15T11:00:00+01:00',
    format: 'onsite' as const,
    interviewers: ['dana'],
  }
  const contacts = [{ id: 'dana', name: 'Dana Lee', role: 'peer' as const }]
  const opportunity = { id: 'larkspur', employer: 'Larkspur', role: 'Designer' }
  await app.useCases.addOpportunity({ ...ME, opportunity, with: { contacts, interviews: [interview] } })
})

afterAll(() => app.close())

async function noted() {
  const { case: file } = done(await app.useCases.showOpportunity({ ...ME, opportunity: 'larkspur' }))
  return (file.interviews[0]?.notes ?? []).map(({ kind, contact, text }) => [kind, contact, text])
}

async function note(page: Page, person: string, kind: string, text: string): Promise<void> {
  await page.locator('.tap').filter({ hasText: person }).tap()
  await page.locator('.tap').filter({ hasText: kind }).tap()
  await page.getByLabel('In your own words').fill(text)
  await page.getByLabel('In your own words').press('Enter')
  await page.locator('.noted').getByText(text, { exact: true }).waitFor()
}

test('lines are kept on the phone while nobody answers, through a reload, and each arrives once', async () => {
  const page = await app.openPage(PATH, { size: 'phone' })
  await page.getByText('This page opens without a connection, too.').waitFor()
  await expectAccessible(page)
  await note(page, 'Dana', 'challenge', 'Half of the clinics skip the intake form')
  await page.getByText('All kept.').waitFor()

  await app.goAway()
  await note(page, 'everyone', 'promise', 'The one-page fault form')
  await note(page, 'Dana', 'hard question', 'Why did you leave?')
  await note(page, 'Dana', 'fact', 'Her dog is called Moss')
  await page.getByText('Kept on this phone, 3 lines wait until Afterword answers.').waitFor()
  await page.getByRole('button', { name: 'Remove “Her dog is called Moss”' }).tap()
  await page.getByText('2 lines wait').waitFor()
  await page.getByLabel('In your own words').fill('half a thou')
  await page.getByLabel('When will you decide?').fill('2026-09-22')
  await page.getByLabel('By', { exact: true }).selectOption('phone')
  await page.getByLabel('Dana Lee is spelt so').check()
  await page.getByLabel('E-mail on the card').fill('dana@larkspur.example')
  await page.getByRole('button', { name: 'Keep it' }).tap()
  await page.reload()
  await page.getByText('2 lines wait').waitFor()
  await page.locator('.noted').getByText('Why did you leave?').waitFor()
  expect(await page.getByLabel('In your own words').inputValue()).toBe('half a thou')
  await expectAccessible(page)
  expect(await noted()).toHaveLength(1)

  await page.close({ runBeforeUnload: false })
  await app.comeBack()
  const later = await page.context().newPage()
  await later.goto(`${app.origin}${PATH}`)
  await later.getByText('All kept.').waitFor()
  expect(await noted()).toEqual([
    ['challenge', 'dana', 'Half of the clinics skip the intake form'],
    ['promise', undefined, 'The one-page fault form'],
    ['hard-question', 'dana', 'Why did you leave?'],
  ])
  const { case: file } = done(await app.useCases.showOpportunity({ ...ME, opportunity: 'larkspur' }))
  expect(file.interviews[0]).toMatchObject({ decisionBy: '2026-09-22', followUp: { channel: 'phone' } })
  expect(file.contacts).toMatchObject([{ nameVerified: true, email: 'dana@larkspur.example' }])
}, 240_000)

test('a page that is older than the launch sends its lines all the same, and a line can be taken back', async () => {
  const page = await app.openPage(PATH, { size: 'phone' })
  await page.getByText('This page opens without a connection, too.').waitFor()
  await app.goAway()
  await app.comeBack()
  const before = await noted()
  await note(page, 'Dana', 'topic', 'The waiting room')
  await page.getByText('All kept.').waitFor()
  expect(await noted()).toHaveLength(before.length + 1)
  await page.getByRole('button', { name: 'Remove “The waiting room”' }).tap()
  await page.getByText('All kept.').waitFor()
  await expect.poll(noted).toEqual(before)
})

test('a line that arrives again adds nothing', async () => {
  const place = { ...ME, opportunity: 'larkspur', interview: 'iv-1' }
  const line = { id: 'n-from-the-phone', kind: 'fact' as const, text: 'Moss' }
  const [first, again] = [
    done(await app.useCases.addNotes({ ...place, notes: [line] })),
    done(await app.useCases.addNotes({ ...place, notes: [line] })),
  ]
  expect(first.change).not.toBeNull()
  expect(again.change).toBeNull()
  expect((await noted()).filter(([, , text]) => text === 'Moss')).toHaveLength(1)
})
