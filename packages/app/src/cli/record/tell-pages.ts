import type { Refusal } from '../../use-cases/failure.ts'
import type { Door } from '../door.ts'
import { type Row, textRow } from '../page/row.ts'
import { plain, strong } from '../page/span.ts'
import { undoRow } from '../views/changed-view.ts'
import { printEither, type RecordOptions } from './record-command.ts'
import { orTell } from './stop.ts'

/** A change of the notebook. */
interface ChangedNotebook {
  readonly kind: string
  readonly change: number | null
}

/** Tells a change of the notebook, with more rows if there are, and the way back. */
export function tellPages<Outcome extends ChangedNotebook>(
  door: Door,
  options: RecordOptions,
  outcome: Outcome | Refusal,
  done: (changed: Exclude<Outcome, Refusal>) => readonly string[],
  more: readonly Row[] = [],
): void {
  const changed = orTell<Outcome>(door, outcome)
  if (!changed) return
  const sentences = changed.change === null ? ['Nothing had to be changed: it was so already.'] : done(changed)
  const { kind: _, ...rest } = changed
  printEither(door, options, { done: sentences, ...rest }, () => [
    ...sentences.map((sentence, at) => textRow([at === 0 ? strong(sentence) : plain(sentence)])),
    ...more,
    ...(changed.change === null ? [] : [undoRow]),
  ])
}
