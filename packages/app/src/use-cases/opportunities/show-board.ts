import type { PlanState } from '@afterword/engine'
import type { StateCount } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'

export interface BoardRequest extends Pick<Who, 'owner'> {
  /** So many of each state; default 20. */
  readonly most?: number | undefined
  readonly offset?: number | undefined
  /** That state alone. */
  readonly state?: PlanState | undefined
  readonly now?: string | undefined
}

export interface Board {
  readonly kind: 'board'
  readonly states: readonly StateCount[]
}

const MOST = 20

/** All opportunities by where they stand: how many in each state, and the first of them. */
export async function showBoard(
  ports: Pick<RecordPorts, 'record' | 'clock'>,
  { owner, most = MOST, offset = 0, state, now = ports.clock.now() }: BoardRequest,
): Promise<Board | Refusal> {
  const settled = await ports.record.settleStale(owner, now)
  if (isTrouble(settled)) return refuseTrouble(settled)
  const counted = await ports.record.countByState(owner, { most, offset, state })
  return isTrouble(counted) ? refuseTrouble(counted) : { kind: 'board', states: counted.states }
}
