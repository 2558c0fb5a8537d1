import { type Action, type Case, planAll } from '@afterword/engine'
import type { Holidays } from '../../ports/holidays.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { gatherCalendars } from '../calendars.ts'
import { isTrouble } from './is-trouble.ts'

/**
 * The steps that an offer, or a job that was taken, brings to this opportunity: to ask for a decision, or to withdraw. None
 * while there is neither anywhere else.
 */
export async function findStepsAcross(
  { record, holidays }: { readonly record: CaseRecord; readonly holidays: Holidays },
  owner: string,
  caseFile: Case,
  now: string,
): Promise<{ readonly kind: 'steps'; readonly steps: readonly Action[] } | RecordTrouble> {
  const { id } = caseFile.opportunity
  const around = await record.lookAround(owner, now)
  if (isTrouble(around)) return around
  const beacons = around.beacons.filter((beacon) => beacon !== id)
  if (beacons.length === 0) return { kind: 'steps', steps: [] }
  const read = await record.readCases(owner, beacons)
  if (isTrouble(read)) return read
  const cases = [caseFile, ...read.cases.map((one) => one.case)]
  const { calendarOf } = await gatherCalendars(holidays, cases, now)
  const { actions } = planAll(cases, { now, calendarOf })
  const steps = actions.filter((action) => action.opportunity === id && isAcross(action, id))
  return { kind: 'steps', steps: steps.map(({ opportunity: _own, ...action }) => action) }
}

function isAcross(action: Action, id: string): boolean {
  return action.id === `tell-about-offer:${id}` || action.id === `withdraw:${id}`
}
