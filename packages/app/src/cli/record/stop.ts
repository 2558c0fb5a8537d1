import type { Refusal } from '../../use-cases/failure.ts'
import type { Door } from '../door.ts'
import { refuseWith } from '../failures.ts'

/** Tells what is wrong and what to type instead; the command ends with 2, having done nothing. */
export function stop(door: Door, ...lines: readonly string[]): undefined {
  for (const line of lines) door.terminal.complain(`${line}\n`)
  door.conclude(2)
}

/** The person pressed Ctrl-C or Ctrl-D: the command ends with 130, having done nothing. */
export function giveUp(door: Door): undefined {
  door.conclude(130)
}

/** What came out, unless it was refused: then that was told, and it is undefined. */
export function orTell<Outcome extends { readonly kind: string }>(
  door: Door,
  outcome: Outcome | Refusal,
): Exclude<Outcome, Refusal> | undefined {
  if (outcome.kind === 'refused') {
    refuseWith((outcome as Refusal).failures, 1, door)
    return undefined
  }
  return outcome as Exclude<Outcome, Refusal>
}
