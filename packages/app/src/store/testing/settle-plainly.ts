import { type Case, PLAIN_CALENDAR, plan } from '@afterword/engine'
import { Temporal } from 'temporal-polyfill'
import type { CaseTally } from '../../ports/case-tally.ts'
import type { Settle } from '../../ports/record.ts'

/** Settles with the engine's plan: now when something is ready or overdue, else when the first thing opens. */
export const settlePlainly: Settle = (caseFile, now) => {
  const { state, actions, quietUntil } = plan(caseFile, { now, calendar: PLAIN_CALENDAR })
  const opens = actions.filter(({ status }) => status === 'upcoming').map((action) => action.opens)
  const reminders = actions.map(({ id, opens: at, due }) => ({ about: id, what: 'opens' as const, at, due }))
  const attentionAt = actions.some(({ status }) => status !== 'upcoming') ? now : (earliest(opens) ?? null)
  return { state, accepted: false, attentionAt, planChangesAt: quietUntil, tally: tallyOf(caseFile, state), reminders }
}

/** Its state, and each message as one that counts from its own moment on. */
function tallyOf({ log }: Case, state: string): CaseTally {
  return { counts: { [state]: 1 }, waiting: log.map(({ at, type }) => ({ until: at, keys: [type] })) }
}

function earliest(instants: readonly string[]): string | undefined {
  return [...instants].sort((a, b) => Temporal.Instant.compare(a, b))[0]
}
