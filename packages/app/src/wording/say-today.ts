import type { Today } from '../use-cases/desk/plan-today.ts'
import { momentIn } from './moments/moment.ts'
import { sayComingDay, sayTime } from './moments/say-moment.ts'

/** Today in one line: `3 to do, 1 overdue`, `Nothing to do until Tuesday 9:00`. `zone`: of a reader who has not said theirs. */
export function sayBriefly({ actions, next, now, cases }: Today, zone: string): string {
  const pressing = actions.filter(({ optional }) => optional !== true)
  const overdue = pressing.filter(({ status }) => status === 'overdue').length
  if (pressing.length > 0) return `${pressing.length} to do${overdue > 0 ? `, ${overdue} overdue` : ''}`
  if (!next) return 'Nothing to do'
  const [first] = cases.values()
  const mine = first?.seeker.timeZone ?? zone
  const at = momentIn(mine, next.action.opens)
  const when = `${sayComingDay(at, momentIn(mine, now))} ${sayTime(at)}`
  return `Nothing to do until ${when.replaceAll('\u00a0', ' ')}`
}
