import type { Changed } from '../../use-cases/record/change-case.ts'
import { sayAction } from '../../wording/say-action.ts'
import { sayState } from '../../wording/say-state.ts'
import { subjectOf } from '../../wording/subject.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { windowLines } from './step-rows.ts'

/** What was done, the next step of that opportunity, and the way back. */
export function changedView(changed: Changed, done: readonly string[], now: string): Row[] {
  return [
    ...done.map((sentence, index) => textRow([index === 0 ? strong(sentence) : plain(sentence)])),
    ...nextRows(changed, now),
    ...(changed.change === null ? [] : [undoRow]),
  ]
}

/** The way back from any change. */
export const undoRow: Row = commandRow('To take it back:', 'afterword undo')

/** What comes next in an opportunity, and when; else where it stands. */
function nextRows({ case: file, plan }: Changed, now: string): Row[] {
  const { id, employer } = file.opportunity
  const next = plan.actions.find(({ optional }) => optional !== true) ?? plan.actions[0]
  if (!next) return [textRow([faint(`${employer}: `), plain(sayState(plan.state, file, now))])]
  const [when = []] = windowLines(next, subjectOf(file, now, new Map()))
  return [textRow([faint(`Next in ${id}: `), plain(sayAction(next, file)), faint(' · '), ...when], 2, [faint(next.id)])]
}
