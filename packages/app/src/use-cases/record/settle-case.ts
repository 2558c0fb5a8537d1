import { type Case, type Plan, parseInstant, planOutlook } from '@afterword/engine'
import type { Holidays } from '../../ports/holidays.ts'
import type { Settle } from '../../ports/record.ts'
import { gatherCalendars, regionOf } from '../calendars.ts'
import { factsOf } from '../insights/facts-of.ts'
import { tallyOf } from '../insights/tally-of.ts'
import { later, SECOND } from '../mail/later.ts'
import { momentsOf } from '../reminders/moments-of.ts'

/** Plans a case for the record: its state, when somebody next has something to do, and when the plan changes by itself. */
export function settleWith(holidays: Holidays): Settle {
  return async (caseFile, now) => {
    const { calendarOf } = await gatherCalendars(holidays, [caseFile], now)
    const { plan, changesAt } = planOutlook(caseFile, { now, calendar: calendarOf(regionOf(caseFile)) })
    // An overdue step is so from the moment after its due, which in whole seconds may be this one.
    return {
      state: plan.state,
      accepted: plan.state === 'closed' && lastOutcome(caseFile, now) === 'accepted',
      attentionAt: attentionOf(plan),
      tally: tallyOf(factsOf(caseFile, now), plan.state),
      planChangesAt: changesAt !== null && timeOf(changesAt) <= timeOf(now) ? later(now, SECOND) : changesAt,
      reminders: momentsOf(plan),
    }
  }
}

/** Now when something can be done, optional or not; else when the first step opens. */
function attentionOf({ now, actions }: Plan): string | null {
  if (actions.some(({ status }) => status !== 'upcoming')) return now
  // Among what is to come, the first in the plan's order opens first.
  return actions[0]?.opens ?? null
}

function lastOutcome({ log }: Case, now: string): string | undefined {
  const closings = log.filter((entry) => entry.type === 'closed').filter((entry) => timeOf(entry.at) <= timeOf(now))
  return closings.sort((a, b) => timeOf(a.at) - timeOf(b.at)).at(-1)?.outcome
}

function timeOf(instant: string): number {
  return parseInstant(instant) ?? Number.NaN
}
