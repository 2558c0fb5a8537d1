import type { Case, Seeker } from '@afterword/engine'
import { decisionToCome } from './cases/decision-to-come.ts'
import { goneQuiet } from './cases/gone-quiet.ts'
import { noWithFeedback } from './cases/no-with-feedback.ts'
import { panelThisMorning } from './cases/panel-this-morning.ts'
import { parked } from './cases/parked.ts'
import { talkTomorrow } from './cases/talk-tomorrow.ts'
import type { MakeDemoCase } from './demo-case.ts'
import { createDemoDays } from './demo-days.ts'
import { DEMO_IDS, type DemoId } from './demo-ids.ts'

/** None holds an offer: that would concern the opportunities that are no demo. */
const DEMO_CASES: Readonly<Record<DemoId, MakeDemoCase>> = {
  'demo-larkspur': panelThisMorning,
  'demo-millrace': decisionToCome,
  'demo-fernhill': goneQuiet,
  'demo-quayside': talkTomorrow,
  'demo-orchard': noWithFeedback,
  'demo-tidewater': parked,
}

/** The invented opportunities of an invented person who lives where the owner does. `now` is an instant. */
export function makeDemoCases(
  now: string,
  { timeZone, region = 'US-NY' }: Pick<Seeker, 'timeZone' | 'region'>,
): Case[] {
  const seeker: Seeker = {
    name: 'Robin Ashby',
    email: 'robin.ashby@example.org',
    phone: '+1 212 555 0142',
    timeZone,
    region,
  }
  const days = createDemoDays(now, timeZone)
  return DEMO_IDS.map((id) => {
    const { opportunity, ...rest } = DEMO_CASES[id](days)
    return { version: 1, seeker, opportunity: { id, ...opportunity }, ...rest }
  })
}
