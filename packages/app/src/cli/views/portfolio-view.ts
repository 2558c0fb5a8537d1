import type { Action, Portfolio } from '@afterword/engine'
import type { CalendarLimit } from '../../ports/holidays.ts'
import { nestSteps, type Step } from '../../wording/nest-steps.ts'
import { sayLimit } from '../../wording/say-limit.ts'
import { STATE_LABELS } from '../../wording/say-state.ts'
import type { Subject } from '../../wording/subject.ts'
import { commandRow } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { threadRow } from '../page/thread.ts'
import { holdRows, nowRow, stretch } from './plan-view.ts'
import { quietRows } from './quiet-rows.ts'
import { createReasonTeller } from './reasons.ts'
import { stepRows } from './step-rows.ts'

/** By opportunity id. */
export type Subjects = ReadonlyMap<string, Subject>

/** Several opportunities as one queue. */
export function portfolioView(portfolio: Portfolio, subjects: Subjects, limits: readonly CalendarLimit[]): Row[] {
  const [first] = subjects.values()
  if (!first) throw new Error('A portfolio has at least one case.')
  const own = readerOf(first)
  const about = (one: { opportunity?: string | undefined }) => subjects.get(one.opportunity ?? '') ?? own
  const teller = createReasonTeller()
  const steps = nestSteps(portfolio.actions)
  const rowsOf = ({ action, first: needed }: Step) => [
    threadRow,
    ...stepRows(action, needed, about(action), teller, employerOf(action, subjects)),
  ]
  const holdsOf = () =>
    portfolio.holds.flatMap((hold) => [threadRow, ...holdRows(hold, about(hold), teller, employerOf(hold, subjects))])
  return [
    emptyRow,
    ...overviewRows(portfolio, subjects),
    emptyRow,
    nowRow(own),
    ...quietRows(portfolio, own, teller),
    ...steps.filter(({ action }) => action.status !== 'upcoming').flatMap(rowsOf),
    ...stretch('To come', steps.filter(({ action }) => action.status === 'upcoming').flatMap(rowsOf)),
    ...stretch('Not yet', holdsOf()),
    emptyRow,
    ...limits.map((limit) => textRow([faint(sayLimit(limit))])),
    commandRow('One opportunity, with all its reasons:', 'afterword plan CASE.json'),
    commandRow('What a rule says, and where it comes from:', 'afterword rules'),
  ]
}

/** What belongs to no employer is told on the reader's clock. */
function readerOf(subject: Subject): Subject {
  return { ...subject, zones: { ...subject.zones, employer: subject.zones.reader } }
}

function overviewRows(portfolio: Portfolio, subjects: Subjects): Row[] {
  return [...subjects].map(([id, { case: file }]) => {
    const state = portfolio.state[id]
    const { employer, role } = file.opportunity
    return textRow([strong(employer), plain(` · ${role}`)], 2, [plain(state ? STATE_LABELS[state] : '')])
  })
}

function employerOf(one: Pick<Action, 'opportunity'>, subjects: Subjects): string | undefined {
  return subjects.get(one.opportunity ?? '')?.case.opportunity.employer
}
