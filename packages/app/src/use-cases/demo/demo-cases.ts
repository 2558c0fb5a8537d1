import type { Case, Seeker } from '@afterword/engine'
import { decisionToCome } from './cases/decision-to-come.ts'
import { goneQuiet } from './cases/gone-quiet.ts'
import { noWithFeedback } from './cases/no-with-feedback.ts'
import { panelThisMorning } from './cases/panel-this-morning.ts'
import { parked } from './cases/parked.ts'
import { talkTomorrow } from './cases/talk-tomorrow.ts'
import type { MakeDemoCase } from './demo-case.ts'
import { createDemoDays } from './demo-days.ts'

/** None holds an offer: that would concern the opportunities that are no demo. */
const DEMO_CASES: readonly MakeDemoCase[] = [
  panelThisMorning,
  decisionToCome,
  goneQuiet,
  talkTomorrow,
  noWithFeedback,
  parked,
]

/** Every id of the demo begins so, and no other does unless its owner wants it to. */
export const DEMO_PREFIX = 'demo-'

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
  return DEMO_CASES.map((make) => ({ version: 1, seeker, ...make(days) }))
}
