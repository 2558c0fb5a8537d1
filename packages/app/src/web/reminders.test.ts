import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Push, PushSender } from '../ports/push-sender.ts'
import { openPushSender } from '../push/open-push-sender.ts'
import { done, ME } from '../use-cases/testing/open-desk.ts'
import { expectAccessible } from './testing/expect-accessible.ts'
import { type RunningApp, startApp } from './testing/start-app.ts'

let app: RunningApp
const pushed: Push[] = []

beforeAll(async () => {
  const push: PushSender = {
    makeKeys: openPushSender().makeKeys,
    send: async (one) => {
      pushed.push(one)
      return { kind: 'accepted' }
    },
  }
  app = await startApp('2026-09-14T09:00:00+01:00', {}, { push })
  const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT' }
  done(await app.useCases.saveProfile({ ...ME, seeker }))
  done(
    await app.useCases.addOpportunity({
      ...ME,
      opportunity: { id: 'larkspur', employer: 'Larkspur', role: 'Designer' },
    }),
  )
  const interview = { start: '2026-09-14T10:00:00+01:00', end: '2026-09-14T11:00:00+01:00', format: 'video' } as const
  const dana = { name: 'Dana Whitfield', role: 'hiring-manager', email: 'dana@larkspur.example' } as const
  done(await app.useCases.addInterview({ ...ME, opportunity: 'larkspur', interview, newContacts: [dana] }))
  const endpoint = 'https://push.example/1'
  const address = { endpoint, keys: { p256dh: 'not a key', auth: 'none' } }
  done(await app.useCases.subscribe({ ...ME, address, browser: 'Firefox on Linux' }))
  app.clock.set('2026-09-14T11:00:30+01:00')
  while (done(await app.useCases.runDueJob({ worker: 'test' })).kind !== 'nothing-due');
})

afterAll(() => app.close())

test('Today says what is new, until it was seen', async () => {
  const page = await app.openPage('/', { javaScript: false })
  expect(await page.title()).toMatch(/^\(4\) Today/)
  await page.getByText('4 new since you last looked').click()
  await page.getByRole('button', { name: 'I have seen it' }).click()
  expect(await page.title()).toMatch(/^Today/)
  expect(await page.getByText('new since you last looked').count()).toBe(0)
})

test('how one is told is set on one page', async () => {
  const page = await app.openPage('/settings/reminders', { size: 'phone' })
  page.setDefaultTimeout(20_000)
  await page.getByLabel('Quiet from').fill('22:00')
  await page.getByLabel('notices may name employers and people').check()
  await page.getByLabel('In this time zone').fill('America/New_York')
  await page.getByLabel('up to this day').fill('2026-09-20')
  await page.getByRole('button', { name: 'Save' }).click()
  expect(done(await app.useCases.readReminderSettings(ME)).settings).toMatchObject({
    quiet: { from: '22:00', until: '07:30' },
    names: true,
    away: { zone: 'America/New_York', until: '2026-09-20' },
  })
  await expectAccessible(page)
})

test('a place without its last day, half a pair of times, and what is no zone are asked about, and nothing is lost', async () => {
  const before = done(await app.useCases.readReminderSettings(ME)).settings
  const page = await app.openPage('/settings/reminders')
  page.setDefaultTimeout(20_000)
  await page.getByLabel('until', { exact: true }).fill('')
  await page.getByLabel('In this time zone').fill('Lisbon')
  await page.getByLabel('up to this day').fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Write a time like 07:30, or leave both empty.').waitFor()
  expect(await page.getByLabel('In this time zone').inputValue()).toBe('Lisbon')
  expect(await page.getByText('Write a time zone like Europe/Lisbon').count()).toBe(1)
  expect(await page.getByText('Write the last day there').count()).toBe(1)
  expect(await page.getByText('Saved.').count()).toBe(0)
  await expectAccessible(page)
  expect(done(await app.useCases.readReminderSettings(ME)).settings).toEqual(before)
})

test('a push is shown while no page of ours is open, each time under one name', async () => {
  const page = await app.openPage('/settings/reminders')
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js')
    await navigator.serviceWorker.ready
  })
  const worker = () => page.context().serviceWorkers().at(-1)
  await worker()?.evaluate(writeNoticesDown)
  const session = await page.context().newCDPSession(page)
  const registrationId = await findRegistration(session)
  await page.goto('about:blank')
  const notice = { id: 'abc123', title: 'A step can be taken now', body: 'By tomorrow 11:00.' }
  const deliver = { origin: app.origin, registrationId, data: JSON.stringify(notice) }
  await session.send('ServiceWorker.deliverPushMessage', deliver)
  await session.send('ServiceWorker.deliverPushMessage', deliver)
  await page.goto(app.origin)
  const shown = { title: notice.title, body: notice.body, tag: notice.id }
  await expect.poll(() => worker()?.evaluate(() => Reflect.get(globalThis, 'written'))).toEqual([shown, shown])
})

test('a notice is put off by its name alone, which no other site may send', async () => {
  const page = await app.openPage('/')
  const snooze = (notice: string, site: string) =>
    page.request.post(`${app.origin}/reminders/notices/${notice}/snooze`, { headers: { 'sec-fetch-site': site } })
  const told = pushed[0]?.topic ?? ''
  expect((await snooze(told, 'cross-site')).status()).toBe(403)
  expect((await snooze('0123', 'same-origin')).status()).toBe(404)
  const snoozed = await snooze(told, 'same-origin')
  expect(await snoozed.json()).toMatchObject({ kind: 'snoozed', steps: 4 })
})

async function findRegistration(session: CDPSession): Promise<string> {
  const found = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations
      if (first) resolve(first.registrationId)
    })
  })
  await session.send('ServiceWorker.enable')
  return found
}

/** Runs in the worker. A browser without a screen shows neither notices nor badges; what it is asked to show is written down. */
function writeNoticesDown(): void {
  const written: unknown[] = []
  const showNotification = async (title: string, { body, tag }: { body: string; tag: string }) => {
    written.push({ title, body, tag })
  }
  Object.assign(Reflect.get(globalThis, 'registration'), { showNotification })
  Object.assign(globalThis, { written })
  Object.defineProperty(navigator, 'setAppBadge', { value: undefined })
}
