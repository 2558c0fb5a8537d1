import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ME } from '../../../use-cases/testing/open-desk.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-11-02T10:00:00Z')
})

afterAll(() => app.close())

const LETTER = `Dear Inês,
we invite you to an interview for the position of Service Designer at Larkspur Instruments,
on Thursday 12 November 2026, 10:00 (New York time), on Microsoft Teams.
You will meet Dana Whitfield (Head of Service) and Omar Haddad.
Kind regards,
Rita Mendes <rita.mendes@larkspur.example>`

function calendar(start: string, method: string, sequence = 0): string {
  const event = `UID:m1@calendar.example\nSEQUENCE:${sequence}\nDTSTART:${start}\nDURATION:PT45M\nSUMMARY:Second talk\nLOCATION:12 Example Street\\, London\nATTENDEE;CN=Pia Holm:mailto:pia@larkspur.example`
  return `BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:${method}\nBEGIN:VEVENT\n${event}\nEND:VEVENT\nEND:VCALENDAR\n`
}

async function kept() {
  const shown = await app.useCases.showOpportunity({ ...ME, opportunity: 'larkspur-instruments' })
  if (shown.kind === 'refused') throw new Error(JSON.stringify(shown))
  return shown.case
}

test('a pasted letter becomes the first opportunity, without JavaScript', async () => {
  const page = await app.openPage('/opportunities/new', { javaScript: false, size: 'phone' })
  await page.getByText('From an invitation').click()
  await page.getByLabel('Its text').fill(LETTER)
  await page.getByRole('button', { name: 'Take it apart' }).click()
  await page.getByText('It does not say how long it takes.').waitFor()
  expect(await page.getByLabel('Employer', { exact: false }).first().inputValue()).toBe('Larkspur Instruments')
  await page.getByText('Thu 12 Nov at 10:00 in New York · 15:00 for you').waitFor()
  await page.getByLabel('Your name').fill('Inês Duarte')
  await page.getByLabel('Minutes').fill('45')
  await page.getByLabel('Name', { exact: true }).nth(1).fill('Omar Hadad')
  await page.getByRole('button', { name: 'Look again' }).click()
  await page.getByText('10:00 to 10:45 in New York · 15:00 to 15:45 for you').waitFor()
  await page.getByLabel('Your name').fill('Inês Duarte')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('status').getByText('Larkspur Instruments: Interview by video').waitFor()
  expect(await kept()).toMatchObject({
    contacts: [{ name: 'Dana Whitfield', role: 'hiring-manager' }, { name: 'Omar Hadad' }, { role: 'recruiter' }],
    interviews: [{ start: '2026-11-12T10:00:00-05:00', end: '2026-11-12T10:45:00-05:00' }],
  })
})

test('a file that is dropped adds an interview; the next one moves it, the last one calls it off', async () => {
  const page = await app.openPage('/opportunities/larkspur-instruments/interviews/new')
  await page.getByText('From an invitation').click()
  await expectAccessible(page)
  await drop(page, calendar('20261119T150000Z', 'REQUEST'))
  await page.getByText('A new interview with Larkspur Instruments.').waitFor()
  await page.getByText('10:00 to 10:45 in New York · 15:00 to 15:45 for you').waitFor()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('status').getByText('Round 2 on site with Pia').waitFor()

  await page.goto(`${app.origin}/opportunities/new`)
  await page.getByText('From an invitation').click()
  await drop(page, calendar('20261120T150000Z', 'REQUEST'))
  await page.getByText('It moves what you have with Larkspur Instruments').waitFor()
  await page.getByRole('button', { name: 'Keep the change' }).click()
  await page.getByRole('status').waitFor()
  expect((await kept()).interviews).toMatchObject([{}, { id: 'iv-2', start: '2026-11-20T10:00:00-05:00' }])

  await page.goto(`${app.origin}/opportunities/new`)
  await page.getByText('From an invitation').click()
  await drop(page, calendar('20261120T150000Z', 'CANCEL'))
  await page.getByText('It calls off what you have').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Mark it as called off' }).click()
  await page.getByRole('status').getByText('was cancelled').waitFor()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Undone.').waitFor()
  expect((await kept()).interviews.map(({ status }) => status)).toEqual([undefined, undefined])
})

test('an invitation that comes after a newer one says so, and is taken only all the same', async () => {
  const page = await app.openPage('/opportunities/new', { size: 'phone' })
  const look = async (start: string, sequence: number) => {
    await page.goto(`${app.origin}/opportunities/new`)
    await page.getByText('From an invitation').click()
    await drop(page, calendar(start, 'REQUEST', sequence))
  }
  await look('20261121T150000Z', 2)
  await page.getByRole('button', { name: 'Keep the change' }).click()
  await page.getByRole('status').waitFor()
  await look('20261119T150000Z', 1)
  await page.getByText('You have taken a newer invitation to this meeting').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Take it all the same' }).click()
  await page.getByRole('status').waitFor()
  expect((await kept()).interviews).toMatchObject([{}, { id: 'iv-2', start: '2026-11-19T10:00:00-05:00' }])
})

test('what repeats is refused with a reason, and what was pasted is still there', async () => {
  const page = await app.openPage('/opportunities/new')
  await page.getByText('From an invitation').click()
  const text = calendar('20261119T150000Z', 'REQUEST').replace('SUMMARY', 'RRULE:FREQ=WEEKLY\nSUMMARY')
  await page.getByLabel('Its text').fill(text)
  await page.getByRole('button', { name: 'Take it apart' }).click()
  await page.getByText('This meeting repeats').waitFor()
  expect((await page.getByLabel('Its text').inputValue()).trim()).toBe(text.trim())
  await expectAccessible(page)
})

/** Drops a file onto the form as a hand would, out of a folder. */
async function drop(page: Page, content: string): Promise<void> {
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'invitation.ics', { type: 'text/calendar' }))
    return transfer
  }, content)
  await page.locator('.drop-file').dispatchEvent('dragover', { dataTransfer: files })
  await page.locator('.drop-file').dispatchEvent('drop', { dataTransfer: files })
}
