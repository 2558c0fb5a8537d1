import { expect, test } from 'vitest'
import { done, ME } from '../testing/open-desk.ts'
import { openReminderDesk } from './testing/open-reminder-desk.ts'

const MORNING = '2026-09-14T09:00:00+01:00'

test('a window that opens is told, its last quarter, and once that it is overdue; never twice', async () => {
  const { addTalk, workAt, shown } = await openReminderDesk(MORNING)
  await addTalk('larkspur', '2026-09-14T10:00:00+01:00', '2026-09-14T11:00:00+01:00')
  const toldAt = async (instant: string) => {
    const before = shown.length
    await workAt(instant)
    return shown.slice(before).map(({ title }) => title)
  }
  expect(await toldAt('2026-09-14T10:30:00+01:00')).toEqual([])
  const afterTalk = await toldAt('2026-09-14T11:00:30+01:00')
  expect(afterTalk).toHaveLength(1)
  expect(afterTalk[0]).toMatch(/steps: .*can be taken now/)
  expect(await toldAt('2026-09-14T11:05:00+01:00')).toEqual([])
  const next = await toldAt('2026-09-15T08:00:00+01:00')
  expect(next.join()).toMatch(/due soon|Little time|overdue/)
  const late = await toldAt('2026-09-15T12:00:00+01:00')
  expect(late.join()).toContain('overdue')
  expect(await toldAt('2026-09-15T13:00:00+01:00')).toEqual([])
})

test('what somebody sees while they enter it is not told to them; what is done is told no more', async () => {
  const { addTalk, workAt, shown, useCases } = await openReminderDesk('2026-09-14T12:00:00+01:00')
  await addTalk('larkspur', '2026-09-14T10:00:00+01:00', '2026-09-14T11:00:00+01:00')
  await workAt('2026-09-14T12:30:00+01:00')
  expect(shown).toEqual([])
  const shownNow = done(await useCases.showOpportunity({ ...ME, opportunity: 'larkspur' }))
  for (const { id, optional } of shownNow.plan.actions) {
    // What goes with another step leaves the plan together with it.
    if (optional !== true) await useCases.tickStep({ ...ME, opportunity: 'larkspur', action: id })
  }
  await workAt('2026-09-15T20:00:00+01:00')
  expect(shown.filter(({ title }) => title.includes('overdue'))).toEqual([])
})

test('several that fall together are told as one, and so is all that a laptop slept through', async () => {
  const { addTalk, workAt, shown } = await openReminderDesk(MORNING)
  for (const id of ['larkspur', 'millrace', 'tidewater'])
    await addTalk(id, '2026-09-14T10:00:00+01:00', '2026-09-14T11:00:00+01:00')
  await workAt('2026-09-14T11:00:30+01:00')
  expect(shown).toHaveLength(1)
  await workAt('2026-09-16T11:00:00+01:00')
  expect(shown).toHaveLength(2)
  expect(shown[1]?.title).toMatch(/^\d+ steps: \d+ overdue/)
})

test('in quiet hours it waits for the morning, and a weekend only for what is due after it', async () => {
  const { addTalk, workAt, shown } = await openReminderDesk('2026-09-17T09:00:00+01:00')
  await addTalk('larkspur', '2026-09-17T20:30:00+01:00', '2026-09-17T21:30:00+01:00')
  await workAt('2026-09-17T21:31:00+01:00')
  await workAt('2026-09-18T07:29:00+01:00')
  expect(shown).toEqual([])
  await workAt('2026-09-18T07:30:00+01:00')
  expect(shown).toHaveLength(1)
})

test('what waited for a morning that was slept through too is not told at night, and each step once', async () => {
  const { addTalk, workAt, shown } = await openReminderDesk(MORNING)
  await addTalk('larkspur', '2026-09-14T20:30:00+01:00', '2026-09-14T21:30:00+01:00')
  await workAt('2026-09-14T21:31:00+01:00')
  for (const instant of ['15T23:00', '16T03:00']) await workAt(`2026-09-${instant}:00+01:00`)
  expect(shown).toEqual([])
  await workAt('2026-09-16T07:30:00+01:00')
  expect(shown.map(({ title }) => title)).toEqual(['4 steps: 3 overdue, 1 can be taken now'])
})

test('on a weekend only what is due in it is told, the rest on Monday, or as soon as weekends are not quiet', async () => {
  const { addTalk, workAt, shown, useCases } = await openReminderDesk('2026-09-17T09:00:00+01:00')
  await addTalk('larkspur', '2026-09-18T20:00:00+01:00', '2026-09-18T21:00:00+01:00')
  await workAt('2026-09-18T21:31:00+01:00')
  await workAt('2026-09-19T10:00:00+01:00')
  expect(shown.map(({ title }) => title)).toEqual(['2 steps: 2 can be taken now'])
  await workAt('2026-09-19T10:30:00+01:00')
  expect(shown).toHaveLength(1)
  done(await useCases.saveReminderSettings({ ...ME, set: { quietWeekends: false } }))
  await workAt('2026-09-19T10:31:00+01:00')
  expect(shown.slice(1).map(({ title }) => title)).toEqual(['2 steps: 2 can be taken now'])
})

test('what waits for the morning goes by quiet hours, and by the place, as they are set meanwhile', async () => {
  const { addTalk, workAt, shown, useCases } = await openReminderDesk('2026-09-14T09:00:00+01:00')
  await addTalk('larkspur', '2026-09-14T20:30:00+01:00', '2026-09-14T21:30:00+01:00')
  await workAt('2026-09-14T21:31:00+01:00')
  expect(shown).toEqual([])
  done(await useCases.saveReminderSettings({ ...ME, set: { quiet: { from: '21:00', until: '09:00' } } }))
  await workAt('2026-09-15T08:59:00+01:00')
  expect(shown).toEqual([])
  done(await useCases.saveReminderSettings({ ...ME, set: { away: { zone: 'Asia/Tokyo', until: '2026-09-18' } } }))
  await workAt('2026-09-15T08:59:30+01:00')
  expect(shown).toHaveLength(1)
})

test('whoever comes home is told by their own clock from the first night on', async () => {
  const { addTalk, workAt, shown, useCases } = await openReminderDesk('2026-09-14T09:00:00+01:00')
  done(await useCases.saveReminderSettings({ ...ME, set: { away: { zone: 'America/New_York', until: '2026-09-15' } } }))
  await addTalk('larkspur', '2026-09-16T01:00:00+01:00', '2026-09-16T02:30:00+01:00')
  await workAt('2026-09-16T02:31:00+01:00')
  await workAt('2026-09-16T05:00:00+01:00')
  expect(shown).toEqual([])
  await workAt('2026-09-16T07:30:00+01:00')
  expect(shown).toHaveLength(1)
})

test('what waits for the desktop is left alone by a program that has none', async () => {
  const shown: string[] = []
  let hasDesktop = true
  const notices = {
    available: async () => hasDesktop,
    show: async ({ title }: { readonly title: string }) => {
      shown.push(title)
      return { kind: 'shown' } as const
    },
  }
  const { addTalk, workAt, useCases } = await openReminderDesk('2026-09-14T09:00:00+01:00', { notices })
  await addTalk('larkspur', '2026-09-14T20:30:00+01:00', '2026-09-14T21:30:00+01:00')
  await workAt('2026-09-14T21:31:00+01:00')
  hasDesktop = false
  await workAt('2026-09-15T07:30:00+01:00')
  hasDesktop = true
  await workAt('2026-09-15T07:35:00+01:00')
  expect(shown).toHaveLength(1)
  expect(done(await useCases.examineWork(ME)).tellings).toEqual([])
})

test('quiet hours go by the zone the user is in this week', async () => {
  const { addTalk, workAt, shown, useCases } = await openReminderDesk('2026-09-14T09:00:00+01:00')
  const away = { zone: 'America/New_York', until: '2026-09-20' }
  done(await useCases.saveReminderSettings({ ...ME, set: { away } }))
  await addTalk('larkspur', '2026-09-14T10:00:00+01:00', '2026-09-14T11:00:00+01:00')
  await workAt('2026-09-14T11:00:30+01:00')
  expect(shown).toEqual([])
  await workAt('2026-09-14T12:30:00+01:00')
  expect(shown).toHaveLength(1)
})

test('a step that is put off from its notice is told again when it opens again', async () => {
  const { addTalk, workAt, shown, useCases } = await openReminderDesk(MORNING)
  await addTalk('larkspur', '2026-09-14T10:00:00+01:00', '2026-09-14T11:00:00+01:00')
  await workAt('2026-09-14T11:00:30+01:00')
  const bundle = shown[0]?.id ?? ''
  const snoozed = done(await useCases.snoozeNotice({ ...ME, bundle }))
  expect(snoozed.steps).toBeGreaterThan(0)
  // Meanwhile another step opens; those that were put off are silent.
  await workAt('2026-09-14T13:00:00+01:00')
  expect(shown.slice(1).map(({ title }) => title)).toEqual(['A step can be taken now'])
  await workAt('2026-09-14T14:01:00+01:00')
  expect(shown.slice(2).map(({ title }) => title)).toEqual([
    `${snoozed.steps} steps: ${snoozed.steps} can be taken now`,
  ])
  expect(await useCases.snoozeNotice({ ...ME, bundle: 'guessed' })).toMatchObject({ kind: 'refused' })
})

test('the button on a notice of the desktop puts off its steps', async () => {
  let press: (() => void) | undefined
  const notices = {
    available: async () => true,
    show: async (_notice: unknown, putOff?: () => void) => {
      press = putOff
      return { kind: 'shown' } as const
    },
  }
  const { addTalk, clock, useCases } = await openReminderDesk(MORNING, { notices })
  await addTalk('larkspur', '2026-09-14T10:00:00+01:00', '2026-09-14T11:00:00+01:00')
  clock.set('2026-09-14T11:00:30+01:00')
  while (done(await useCases.runDueJob({ worker: 'test', stays: true })).kind === 'ran');
  press?.()
  const actions = async () => done(await useCases.showOpportunity({ ...ME, opportunity: 'larkspur' })).plan.actions
  await expect.poll(async () => (await actions()).map(({ opens }) => opens)).toContain('2026-09-14T14:00:30+01:00')
})

test('what was told waits in the app as news until it is seen; a channel that is switched off is silent', async () => {
  const { addTalk, workAt, shown, useCases } = await openReminderDesk(MORNING)
  done(await useCases.saveReminderSettings({ ...ME, set: { desktop: false } }))
  await addTalk('larkspur', '2026-09-14T10:00:00+01:00', '2026-09-14T11:00:00+01:00')
  await workAt('2026-09-14T11:00:30+01:00')
  expect(shown).toEqual([])
  const { news, now } = done(await useCases.listNews(ME))
  expect(news.map(({ what }) => what)).toContain('opens')
  done(await useCases.seeNews({ ...ME, until: now }))
  expect(done(await useCases.listNews(ME)).news).toEqual([])
})

test('a desktop that does not answer is tried again, then told of in the settings, and again when asked', async () => {
  let works = false
  const notices = {
    available: async () => true,
    show: async () => (works ? ({ kind: 'shown' } as const) : ({ kind: 'not-shown', reason: 'no bus' } as const)),
  }
  const { addTalk, workAt, useCases } = await openReminderDesk(MORNING, { notices })
  await addTalk('larkspur', '2026-09-14T10:00:00+01:00', '2026-09-14T11:00:00+01:00')
  for (const instant of ['11:01', '11:03', '11:10', '11:30', '13:00', '16:30', '20:50']) {
    await workAt(`2026-09-14T${instant}:00+01:00`)
  }
  await workAt('2026-09-15T06:00:00+01:00')
  expect(done(await useCases.examineWork(ME)).tellings).toEqual([])
  await workAt('2026-09-15T07:30:00+01:00')
  const stuck = done(await useCases.examineWork(ME))
  expect(stuck.tellings).toMatchObject([{ channel: 'desktop', reason: 'no bus' }])
  works = true
  done(await useCases.retryWork(ME))
  await workAt('2026-09-15T07:30:30+01:00')
  expect(done(await useCases.examineWork(ME)).tellings).toEqual([])
})
