import type { Refusal } from '../../use-cases/failure.ts'
import type { Changed } from '../../use-cases/record/change-case.ts'
import type { Door } from '../door.ts'
import { changedView } from '../views/changed-view.ts'
import { nowOf, printEither, type RecordOptions } from './record-command.ts'
import { orTell } from './stop.ts'

/** Tells a change: what was done, what comes next in that opportunity, and the way back. `done` are sentences. */
export function tellChange(
  door: Door,
  options: RecordOptions,
  outcome: Changed | Refusal,
  done: (changed: Changed) => readonly string[],
): void {
  const changed = orTell(door, outcome)
  if (!changed) return
  const sentences = changed.change === null ? ['Nothing had to be changed: it was so already.'] : done(changed)
  const { change, version, case: file, plan } = changed
  const result = { opportunity: file.opportunity.id, done: sentences, change, version, case: file, plan }
  printEither(door, options, result, () => changedView(changed, sentences, nowOf(door, options)))
}
