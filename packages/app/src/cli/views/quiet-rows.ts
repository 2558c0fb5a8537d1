import type { Action, Because, Hold, Plan } from '@afterword/engine'
import { sayComingDay, sayTime } from '../../wording/moments/say-moment.ts'
import { sayInZones } from '../../wording/moments/zones.ts'
import type { Subject } from '../../wording/subject.ts'
import type { Row } from '../page/row.ts'
import { faint, strong } from '../page/span.ts'
import { besideRow, threadRow } from '../page/thread.ts'
import { type ReasonTeller, reasonSpans } from './reasons.ts'

/** The part of a plan or portfolio that says how quiet it is. */
interface Quiet extends Pick<Plan, 'quietUntil'> {
  readonly actions: readonly Action[]
  readonly holds: readonly Hold[]
}

/** `Nothing to do until Tuesday 9:00, and this is why`; nothing while a step that matters waits. */
export function quietRows(plan: Quiet, subject: Subject, teller: ReasonTeller): Row[] {
  const { quietUntil } = plan
  if (quietUntil === null) {
    const pressing = plan.actions.some((action) => action.status !== 'upcoming' && action.optional !== true)
    return pressing ? [] : [threadRow, besideRow([strong('Nothing to do.')])]
  }
  const when = sayInZones(subject.zones, quietUntil, (clock) => {
    const at = clock.read(quietUntil)
    return { day: sayComingDay(at, clock.now), rest: ` ${sayTime(at)}` }
  })
  const optional = plan.actions.some((action) => action.status !== 'upcoming')
  const rows = [threadRow, besideRow([strong(`Nothing ${optional ? 'you must' : 'to'} do until ${when}.`)])]
  const why = teller.tellFirst(becauseOfQuiet(plan, quietUntil))
  if (!why) return rows
  return [...rows, besideRow([faint('And this is why: '), ...reasonSpans(why, subject.citations)])]
}

/** The hold that ends then says best why; else what opens then. */
function becauseOfQuiet(plan: Quiet, until: string): readonly Because[] {
  const hold = plan.holds.find((one) => one.until === until)
  const opening = plan.actions.find((action) => action.opens === until && action.optional !== true)
  return (hold ?? opening)?.because ?? []
}
