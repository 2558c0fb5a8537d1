import { type Case, parseInstant, plan } from '@afterword/engine'
import type { Bundle, ReminderWhat, ToldPart } from '../../ports/reminders.ts'
import { gatherCalendars, regionOf } from '../calendars.ts'
import { isTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { News } from './reminder-words.ts'
import type { Telling } from './telling.ts'

/** In the order in which they come. */
const MOMENTS: readonly (ReminderWhat | null)[] = ['opens', 'last-quarter', 'overdue']

/** What of a bundle still holds, each step once, as it is now; undefined when it cannot be read. */
export async function gatherNews(
  { ports, owner, now }: Pick<Telling, 'owner' | 'now'> & { readonly ports: RecordPorts },
  { told }: Pick<Bundle, 'told'>,
): Promise<News[] | undefined> {
  const read = await ports.record.readCases(owner, [...new Set(told.map(({ opportunity }) => opportunity))])
  if (isTrouble(read)) return undefined
  const cases = read.cases.filter(({ binnedAt }) => binnedAt === null).map((one) => one.case)
  const { calendarOf } = await gatherCalendars(ports.holidays, cases, now)
  const planned = new Map(
    cases.map((file): [string, readonly [Case, ReturnType<typeof plan>]] => [
      file.opportunity.id,
      [file, plan(file, { now, calendar: calendarOf(regionOf(file)) })],
    ]),
  )
  return lastOfEach(told).flatMap(({ opportunity, about, what }): News[] => {
    const [file, { actions = [] } = {}] = planned.get(opportunity) ?? []
    if (!file || what === null) return []
    const action = actions.find(({ id }) => id === about) ?? null
    if (what === 'hold-ends') return [{ what, case: file, action }]
    // A step that was put off meanwhile is told when it opens again.
    const isOpen = action !== null && (parseInstant(action.opens) ?? 0) <= (parseInstant(now) ?? 0)
    // That a step is overdue is told once, by its own moment, which has come as well or is about to.
    const isPast = action?.status === 'overdue' && what !== 'overdue'
    return isOpen && !isPast ? [{ what, case: file, action }] : []
  })
}

/** Several moments of one step may have waited for the same morning: the last says what the others would have said. */
function lastOfEach(told: readonly ToldPart[]): ToldPart[] {
  const last = new Map<string, ToldPart>()
  for (const part of told) {
    const step = `${part.opportunity} ${part.about}`
    const known = last.get(step)
    if (!known || MOMENTS.indexOf(known.what) < MOMENTS.indexOf(part.what)) last.set(step, part)
  }
  return [...last.values()]
}
