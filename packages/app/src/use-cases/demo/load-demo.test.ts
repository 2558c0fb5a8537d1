import { expect, it } from 'vitest'
import { done, ME, openDesk } from '../testing/open-desk.ts'

const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT' }
const HERE = { ...ME, timeZone: 'Europe/Lisbon' }

/** Where each invented opportunity stands, by its id. */
const STATES = {
  'demo-larkspur': 'thanking',
  'demo-millrace': 'waiting',
  'demo-fernhill': 'checking-in',
  'demo-quayside': 'waiting',
  'demo-orchard': 'rejected',
  'demo-tidewater': 'parked',
}

it.each([
  ['on a Tuesday afternoon', '2026-09-15T14:20:00+01:00'],
  ['before the sun is up', '2026-09-15T05:10:00+01:00'],
  ['late on a Friday', '2026-09-18T22:45:00+01:00'],
  ['on a Sunday', '2026-09-20T12:00:00+01:00'],
  ['on the day the clocks go back', '2026-10-25T10:30:00Z'],
  ['on New Year’s Eve', '2026-12-31T16:00:00Z'],
])('shows one of each moment of a search %s, without a profile', async (_when, now) => {
  const { useCases } = await openDesk(now)
  const { added } = done(await useCases.loadDemo(HERE))
  expect([...added].sort()).toEqual(Object.keys(STATES).sort())
  const states: Record<string, string> = {}
  for (const opportunity of added) {
    const { plan } = done(await useCases.showOpportunity({ ...ME, opportunity }))
    states[opportunity] = plan.state
  }
  expect(states).toEqual(STATES)
  const shown = done(await useCases.showOpportunity({ ...ME, opportunity: 'demo-larkspur' }))
  expect(shown.plan.coverage).toEqual({ panel: { thanked: 0, of: 5 } })
  const tomorrow = done(await useCases.showOpportunity({ ...ME, opportunity: 'demo-quayside' }))
  expect(tomorrow.plan.actions.map(({ id }) => id)).toContain('prepare:second')
  expect(done(await useCases.readProfile(ME)).seeker).toBeNull()
})

it('leaves alone what is named like it, and gives its names to nothing else', async () => {
  const { useCases } = await openDesk('2026-09-15T14:20:00+01:00')
  done(await useCases.saveProfile({ ...ME, seeker }))
  for (const employer of ['Demo Street Clinic', 'Demo Larkspur'])
    done(await useCases.addOpportunity({ ...ME, opportunity: { employer, role: 'Nurse' } }))
  const asked = { id: 'demo-quayside', employer: 'Quayside', role: 'Nurse' }
  expect(await useCases.addOpportunity({ ...ME, opportunity: asked })).toMatchObject({ kind: 'refused' })
  done(await useCases.binOpportunity({ ...ME, opportunity: 'demo-street-clinic' }))
  done(await useCases.loadDemo(HERE))
  expect(done(await useCases.leaveDemo(ME)).ids).toHaveLength(6)
  expect(done(await useCases.listOpportunities(ME)).opportunities.map(({ id }) => id)).toEqual(['demo-larkspur-2'])
  const bin = done(await useCases.listOpportunities({ ...ME, binned: true })).opportunities
  expect(bin.map(({ id }) => id)).toEqual(['demo-street-clinic'])
})

it('comes once however often it is asked for, and goes whatever became of it, alone', async () => {
  const { useCases } = await openDesk('2026-09-15T14:20:00+01:00')
  done(await useCases.saveProfile({ ...ME, seeker }))
  done(await useCases.addOpportunity({ ...ME, opportunity: { employer: 'Alder & Sons', role: 'Designer' } }))
  done(await useCases.addOpportunity({ ...ME, opportunity: { employer: 'Birch', role: 'Designer' } }))
  done(await useCases.binOpportunity({ ...ME, opportunity: 'birch' }))
  done(await useCases.loadDemo(HERE))
  done(await useCases.markSent({ ...ME, opportunity: 'demo-larkspur', action: 'thank-you:panel:dana' }))
  done(await useCases.binOpportunity({ ...ME, opportunity: 'demo-millrace' }))
  const again = done(await useCases.loadDemo(HERE))
  expect(again.added).toEqual(['demo-millrace'])
  expect(again.there).toContain('demo-larkspur')
  expect(done(await useCases.leaveDemo(ME)).ids).toHaveLength(6)
  expect(done(await useCases.leaveDemo(ME)).ids).toEqual([])
  expect(done(await useCases.listOpportunities(ME)).opportunities.map(({ id }) => id)).toEqual(['alder-sons'])
  const bin = done(await useCases.listOpportunities({ ...ME, binned: true })).opportunities
  expect(bin.map(({ id }) => id)).toEqual(['birch'])
  expect(done(await useCases.readProfile(ME)).seeker).toEqual(seeker)
  const { entries } = done(await useCases.readHistory(ME))
  expect(entries.map(({ opportunity }) => opportunity)).toEqual(['birch', 'birch', 'alder-sons', null])
})
