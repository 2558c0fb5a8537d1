import type { Situation } from '../../etiquette/rule-hooks.ts'

/** *Live*: neither closed, nor rejected, nor parked. */
export function isLive(s: Situation): boolean {
  const { kind } = s.history.standing
  return kind !== 'closed' && kind !== 'rejected' && kind !== 'parked'
}
