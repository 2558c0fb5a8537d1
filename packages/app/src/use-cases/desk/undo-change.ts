import type { HistoryEntry } from '../../ports/history.ts'
import type { CaseRecord } from '../../ports/record.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'

export interface UndoRequest extends Who {
  /** The change to take back; default: the last one that still stands. */
  readonly change?: number | undefined
  /** The last change of this opportunity. */
  readonly opportunity?: string | undefined
  readonly now?: string | undefined
}

/** What was taken back; undoing `by` does it again. */
export interface Undone {
  readonly kind: 'undone'
  readonly entry: HistoryEntry
  readonly by: number
}

/** Takes back a change: exactly what it did, and nothing of what came after. */
export async function undoChange(ports: RecordPorts, request: UndoRequest): Promise<Undone | Refusal> {
  const { owner, by, change, opportunity, now = ports.clock.now() } = request
  const stamp = { verb: 'undo', by, at: now }
  const outcome = await (change === undefined
    ? ports.record.undoLast(owner, stamp, opportunity === undefined ? {} : { opportunity })
    : ports.record.undoChange(owner, stamp, change))
  if (isTrouble(outcome)) return refuseTrouble(outcome)
  switch (outcome.kind) {
    case 'undone':
      return { kind: 'undone', entry: outcome.undone, by: outcome.by }
    case 'nothing-to-undo':
      return refuse(outcome)
    case 'overtaken':
      return refuse({ kind: 'undo-refused', entry: outcome.entry, problems: [] })
    case 'built-upon':
      return refuse({ kind: 'undo-refused', entry: outcome.entry, problems: outcome.problems })
  }
}

export interface History {
  readonly kind: 'history'
  readonly entries: readonly HistoryEntry[]
}

/** Who changed what, and when; newest first. `before`: entries with a lower id only. */
export async function readHistory(
  ports: { readonly record: CaseRecord },
  request: Pick<Who, 'owner'> & {
    readonly opportunity?: string | undefined
    readonly before?: number | undefined
    readonly limit?: number | undefined
  },
): Promise<History | Refusal> {
  const { owner, opportunity, before, limit } = request
  const history = await ports.record.readHistory(owner, {
    ...(opportunity === undefined ? {} : { opportunity }),
    ...(before === undefined ? {} : { before }),
    ...(limit === undefined ? {} : { limit }),
  })
  return isTrouble(history) ? refuseTrouble(history) : history
}
