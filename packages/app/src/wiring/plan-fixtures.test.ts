import { readdirSync, readFileSync } from 'node:fs'
import {
  type Action,
  type Case,
  type Hold,
  type Plan,
  type Portfolio,
  parseCase,
  plan,
  planAll,
} from '@afterword/engine'
import { expect, test } from 'vitest'
import { openHolidays } from '../holidays/open-holidays.ts'
import { gatherCalendars, regionOf } from '../use-cases/calendars.ts'

/** A case (or several) at a moment, and what its plan must show: every field named must be as given. */
interface PlanFixture {
  readonly name: string
  readonly why: string
  /** The sentence of the etiquette it holds the planner to. */
  readonly cites?: string
  readonly now: string
  readonly case?: Case
  readonly cases?: Case[]
  readonly expect: {
    readonly state?: Plan['state'] | Portfolio['state']
    readonly actions?: Partial<Action>[]
    readonly absent?: Partial<Action>[]
    readonly holds?: Partial<Hold>[]
    readonly coverage?: Plan['coverage']
    readonly quietUntil?: string | null
    /** Ids that must stand in this order. */
    readonly order?: string[]
  }
}

const root = new URL('../../../../fixtures/plans/', import.meta.url)
const folders = ['examples', 'duties', 'follow-up', 'answers', 'portfolio', 'edges']
const holidays = openHolidays({ read: () => Promise.resolve(undefined), write: () => Promise.resolve() })

for (const folder of folders) {
  for (const file of readdirSync(new URL(`${folder}/`, root)).sort()) {
    const fixture = JSON.parse(readFileSync(new URL(`${folder}/${file}`, root), 'utf8')) as PlanFixture
    test(`${folder}/${file}: ${fixture.why}`, async () => {
      check(await planFixture(fixture), fixture.expect)
    })
  }
}

async function planFixture({ now, case: caseFile, cases = [] }: PlanFixture): Promise<Plan | Portfolio> {
  const all = caseFile ? [caseFile] : cases
  for (const one of all) expect(parseCase(one)).toMatchObject({ kind: 'case' })
  const { calendarOf } = await gatherCalendars(holidays, all, now)
  if (caseFile) return plan(caseFile, { now, calendar: calendarOf(regionOf(caseFile)) })
  return planAll(cases, { now, calendarOf })
}

function check(planned: Plan | Portfolio, wanted: PlanFixture['expect']): void {
  const { state, actions = [], absent = [], holds = [], coverage, quietUntil, order = [] } = wanted
  if (state !== undefined) expect(planned.state).toEqual(state)
  for (const action of actions) expect(planned.actions).toContainEqual(expect.objectContaining(action))
  for (const action of absent) expect(planned.actions).not.toContainEqual(expect.objectContaining(action))
  for (const hold of holds) expect(planned.holds).toContainEqual(expect.objectContaining(hold))
  if (coverage !== undefined) expect(planned.coverage).toMatchObject(coverage)
  if (quietUntil !== undefined) expect(planned.quietUntil).toBe(quietUntil)
  const ids = planned.actions.map(({ id }) => id)
  expect(ids.filter((id) => order.includes(id))).toEqual(order)
}
