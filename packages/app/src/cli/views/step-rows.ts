import type { Action } from '@afterword/engine'
import { sayWindow } from '../../wording/moments/say-window.ts'
import { sayAction, sayDeed } from '../../wording/say-action.ts'
import { sayAddress, sayDetails } from '../../wording/say-details.ts'
import type { Subject } from '../../wording/subject.ts'
import type { Row } from '../page/row.ts'
import { faint, plain, type Span, strong, warning } from '../page/span.ts'
import { besideRow, knotRow, labelRows } from '../page/thread.ts'
import { type ReasonTeller, reasonSpans } from './reasons.ts'

/** One step on the thread: what, when, what to do first, what belongs in it, and why. `employer` where several are in play. */
export function stepRows(
  action: Action,
  first: readonly Action[],
  subject: Subject,
  teller: ReasonTeller,
  employer?: string,
): Row[] {
  const rows: Row[] = [
    knotRow(action.status, titleSpans(action, subject), [faint(employer ?? action.id)]),
    ...windowLines(action, subject).map(besideRow),
  ]
  const address = action.status === 'upcoming' ? undefined : sayAddress(action, subject.case)
  if (address !== undefined) rows.push(...labelRows('to', [[plain(address)]]))
  rows.push(
    ...labelRows(
      'first',
      first.map((needed) => neededSpans(needed, subject, teller)),
    ),
  )
  const details = sayDetails(action, subject).join(' ')
  if (details !== '') rows.push(...labelRows('also', [[plain(details)]]))
  return [...rows, ...teller.tell(action.because, subject.citations)]
}

function titleSpans(action: Action, { case: file }: Subject): Span[] {
  const title = sayAction(action, file)
  return [action.status === 'upcoming' || action.optional === true ? plain(title) : strong(title)]
}

/** When, a line each for the best and the last moment; what is late says so in words. */
export function windowLines(action: Action, { zones }: Subject): Span[][] {
  const { late, when, atTheLatest } = sayWindow(action, zones)
  const optional = action.optional === true ? [faint('if you like · ')] : []
  const best = [...optional, ...(late === undefined ? [] : [warning(late), plain(' ')]), plain(when)]
  return atTheLatest === undefined ? [best] : [best, [faint(atTheLatest)]]
}

function neededSpans(needed: Action, { case: file, citations }: Subject, teller: ReasonTeller): Span[] {
  const late = needed.status === 'overdue' ? [warning(', overdue')] : []
  const why = teller.tellFirst(needed.because)
  const reason = why ? [plain('. '), ...reasonSpans(why, citations)] : []
  return [plain(sayDeed(needed, file)), ...late, faint(` (${needed.id})`), ...reason]
}
