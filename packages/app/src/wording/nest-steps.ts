import type { Action } from '@afterword/engine'

/** A step as it is told. */
export interface Step {
  readonly action: Action
  /** Other steps to do first, told with it. */
  readonly first: readonly Action[]
}

/** Puts what a step needs under the first step of the same opportunity that needs it, in the plan's order. */
export function nestSteps(actions: readonly Action[]): Step[] {
  const nested = new Set<Action>()
  const together = Map.groupBy(actions, ({ opportunity }) => opportunity)
  const steps = actions.map((action) => {
    const { needs = [], opportunity } = action
    const first =
      needs.length === 0
        ? []
        : (together.get(opportunity) ?? []).filter((one) => needs.includes(one.id) && !nested.has(one))
    for (const one of first) nested.add(one)
    return { action, first }
  })
  return steps.filter(({ action }) => !nested.has(action))
}
