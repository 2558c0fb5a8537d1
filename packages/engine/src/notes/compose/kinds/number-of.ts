import type { Action } from '../../../model/plan.ts'

/** The n of a numbered step ("check-in:3"); 1 for an action without one. */
export function numberOf(action: Action): number {
  const found = /:(\d+)$/.exec(action.id)
  return found ? Number(found[1]) : 1
}
