import type { PlanState } from '@afterword/engine'
import type { CaseRecord, StateCount } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'

export interface BoardRequest extends Pick<Who, 'owner'> {
  /** So many of each state; default 20. */
  readonly most?: number | undefined
  readonly offset?: number | undefined
  /** That state alone. */
  readonly state?: PlanState | undefined
}

export interface Board {
  readonly kind: 'board'
  readonly states: readonly StateCount[]
}

const MOST = 20

/** All opportunities by where they stand: how many in each state, and the first of them. */
export async function showBoard(
  ports: { readonly record: CaseRecord },
  { owner, most = MOST, offset = 0, state }: BoardRequest,
): Promise<Board | Refusal> {
  const counted = await ports.record.countByState(owner, { most, offset, state })
  return isTrouble(counted) ? refuseTrouble(counted) : { kind: 'board', states: counted.states }
}
