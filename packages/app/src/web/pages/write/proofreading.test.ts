import { afterAll, beforeAll, expect, test } from 'vitest'
import { ME } from '../../../use-cases/testing/open-desk.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
  await app.useCases.keepCase({
    ...ME,
    verb: 'add-opportunity',
    case: {
      version: 1,
      seeker: { name: 'Inês Duarte', email: 'ines@example.org', timeZone: 'Europe/Lisbon' },
      opportunity: { id: 'larkspur', employer: 'Larkspur Qvestrel', role: 'Service designer' },
      contacts: [
        {
          id: 'dana',
          name: 'Dana Whitfyeld',
          nameVerified: true,
          role: 'hiring-manager',
          email: 'dana@larkspur.example',
        },
      ],
      interviews: [
        {
          id: 'iv-1',
          round: 1,
          start: '2026-09-15T10:00:00+01:00',
          end: '2026-09-15T11:00:00+01:00',
          format: 'video',
          interviewers: ['dana'],
          notes: [{ id: 'n1', contact: 'dana', kind: 'topic', text: 'the intake form that half of the clinics skip' }],
        },
      ],
      log: [],
    },
  })
})

afterAll(() => app.close())

// Compiling the proofreader takes its time on a busy machine.
test('a letter is proofread in the browser, with the names of the case known to it', { timeout: 180_000 }, async () => {
  const page = await app.openPage('/opportunities/larkspur/write')
  const body = page.getByLabel('Letter', { exact: true })
  await body.fill('Dear Dana,\n\nI has spoken with Whitfyeld at Qvestrel 🙂 and recieved a warm welcome.\n\nInês')
  await page.getByRole('button', { name: 'Spelling and grammar' }).click()
  const slips = page.getByRole('list', { name: 'Spelling and grammar' })
  await slips.getByRole('button', { name: 'Write “received”' }).click()
  await slips.getByRole('button', { name: 'Write “have”' }).click()
  await expect.poll(() => body.inputValue()).toContain('🙂 and received a warm welcome')
  await page.getByText('No slips found.').waitFor()
  expect(await slips.getByText(/Whitfyeld|Qvestrel|Inês/).count()).toBe(0)
  await body.fill('Dear Dana,\n\nI have spoken with Whitfyeld about the zibbling of forms.\n\nInês')
  await slips.getByText('“zibbling”').waitFor()
  await slips.getByRole('button', { name: 'It is right' }).click()
  await page.getByText('No slips found.').waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Spelling and grammar', pressed: true }).waitFor()
})
