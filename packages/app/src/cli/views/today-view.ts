import type { Action } from '@afterword/engine'
import type { Today } from '../../use-cases/desk/plan-today.ts'
import { callPurposeOf, sentPurposeOf } from '../../use-cases/log/purposes.ts'
import { nestSteps } from '../../wording/nest-steps.ts'
import { sayLimit } from '../../wording/say-limit.ts'
import { type Subject, subjectOf } from '../../wording/subject.ts'
import { commandRow } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { labelRows, threadRow } from '../page/thread.ts'
import { holdRows, nowRow, stretch } from './plan-view.ts'
import { quietRows } from './quiet-rows.ts'
import { createReasonTeller } from './reasons.ts'
import { stepRows } from './step-rows.ts'

/** Today's queue: what to do, each with the command that says it is done; else until when there is nothing, and why. */
export function todayView(today: Today, machine: { readonly timeZone: string }): Row[] {
  if (!today.any) return welcomeRows
  const subjects = new Map([...today.cases].map(([id, file]) => [id, subjectOf(file, today.now, today.citations)]))
  const own = ownClock(today, subjects, machine)
  const about = (id: string | undefined) => subjects.get(id ?? '') ?? own
  const nameOf = (id: string | undefined) => subjects.get(id ?? '')?.case.opportunity.employer
  const teller = createReasonTeller()
  const quiet = {
    actions: today.next ? [...today.actions, today.next.action] : today.actions,
    holds: today.holds,
    quietUntil: today.actions.some(({ optional }) => optional !== true) ? null : (today.next?.action.opens ?? null),
  }
  const quietSubject = today.next && quiet.quietUntil !== null ? about(today.next.action.opportunity) : own
  return [
    emptyRow,
    nowRow(own),
    ...quietRows(quiet, quietSubject, teller),
    ...nestSteps(today.actions).flatMap(({ action, first }) => [
      threadRow,
      ...stepRows(action, first, about(action.opportunity), teller, nameOf(action.opportunity)),
      ...commandRows(action),
    ]),
    ...stretch(
      'Not yet',
      today.holds.flatMap((hold) => [
        threadRow,
        ...holdRows(hold, about(hold.opportunity), teller, nameOf(hold.opportunity)),
      ]),
    ),
    emptyRow,
    ...today.limits.map((limit) => textRow([faint(sayLimit(limit))])),
    commandRow('One opportunity with its thread:', 'afterword show NAME'),
    commandRow('Not now, or not at all:', 'afterword snooze NAME STEP, afterword dismiss NAME STEP'),
  ]
}

const welcomeRows: Row[] = [
  emptyRow,
  textRow([strong('Nothing here yet.')]),
  textRow([
    plain('Afterword keeps what you heard and promised in interviews, and tells what to do next, when, and why.'),
  ]),
  emptyRow,
  commandRow('Your first opportunity:', 'afterword add'),
  commandRow('To look around first:', 'afterword demo'),
  commandRow('Everything it can do:', 'afterword --help'),
]

/** What is to be typed when a step is done. */
function commandRows({ id, kind, opportunity, channel }: Action): Row[] {
  if (opportunity === undefined) return []
  const called = channel === 'phone' && callPurposeOf(kind) !== undefined
  const verb = called ? 'called' : sentPurposeOf(kind) === undefined ? doneBy(kind) : 'sent'
  const rest = kind === 'debrief' ? '' : ` ${id}`
  return labelRows('done', [[faint(`afterword ${verb} ${opportunity}${rest}`)]])
}

function doneBy(kind: Action['kind']): string {
  return kind === 'debrief' ? 'debrief' : 'done'
}

/** The moment is told on the reader's own clock, whoever the opportunities are with. */
function ownClock(
  { now, citations }: Today,
  subjects: ReadonlyMap<string, Subject>,
  machine: { readonly timeZone: string },
): Subject {
  const [first] = subjects.values()
  const zone = first?.zones.reader ?? machine.timeZone
  const zones = { employer: zone, reader: zone, now }
  return first ? { ...first, zones } : { case: nobody(zone), zones, citations }
}

function nobody(timeZone: string): Subject['case'] {
  return {
    version: 1,
    seeker: { name: '', timeZone },
    opportunity: { id: '', employer: '', role: '' },
    contacts: [],
    interviews: [],
    log: [],
  }
}
