import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, ME } from '../../../use-cases/testing/open-desk.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { type RunningApp, startApp } from '../../testing/start-app.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
  await app.useCases.saveProfile({ ...ME, seeker: { name: 'Inês Duarte', timeZone: 'Europe/Lisbon' } })
  for (const employer of ['Larkspur', 'Millrace'])
    done(await app.useCases.addOpportunity({ ...ME, opportunity: { employer, role: 'Designer' } }))
})

afterAll(() => app.close())

async function stateOf(opportunity: string): Promise<string> {
  return done(await app.useCases.showOpportunity({ ...ME, opportunity })).plan.state
}

async function dragTo(page: Page, card: string, stage: string): Promise<void> {
  const from = await page.locator(`[data-opportunity="${card}"] .grip`).boundingBox()
  const to = await page.locator(`[data-stage="${stage}"] h2`).boundingBox()
  if (!from || !to) throw new Error('Nothing to drag, or nowhere to drop it.')
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 5 })
  await page.mouse.up()
}

test('a card that is dragged says what happened, and can be undone', async () => {
  const page = await app.openPage('/board')
  await expectAccessible(page)
  await dragTo(page, 'larkspur', 'offer')
  await page.getByRole('status').getByText('Larkspur: logged').waitFor()
  expect(await stateOf('larkspur')).toBe('offer')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Undone.').waitFor()
  expect(await stateOf('larkspur')).toBe('preparing')
  await dragTo(page, 'larkspur', 'your-turn')
  await page.getByText('comes to “Your turn” by itself').waitFor()
  expect(await stateOf('larkspur')).toBe('preparing')
}, 120_000)

test('by keys alone a card is taken up, put down where it is over, and asked how it ended', async () => {
  const page = await app.openPage('/board')
  await page.getByRole('button', { name: 'Move Millrace' }).press('Enter')
  await page.getByText('Taken up.').waitFor()
  await page.keyboard.press('ArrowLeft')
  await page.getByText('Over “Over, or asleep”.').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('say how it ended').waitFor()
  await expectAccessible(page)
  expect(await page.getByRole('button', { name: 'They made an offer' }).count()).toBe(0)
  await page.getByRole('button', { name: 'I withdrew' }).press('Enter')
  await page.getByRole('status').getByText('Millrace: logged').waitFor()
  expect(await stateOf('millrace')).toBe('closed')
}, 120_000)
