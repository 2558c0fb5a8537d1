import { PLAIN_CALENDAR, plan } from '@afterword/engine'
import { Temporal } from 'temporal-polyfill'
import type { Settle } from '../../ports/record.ts'

const NOTHING = { stage: 0, outcome: null, counts: {}, answers: [], waiting: [] }

/** Settles with the engine's plan: now when something is ready or overdue, else when the first thing opens. */
export const settlePlainly: Settle = (caseFile, now) => {
  const { state, actions, quietUntil } = plan(caseFile, { now, calendar: PLAIN_CALENDAR })
  const opens = actions.filter(({ status }) => status === 'upcoming').map((action) => action.opens)
  const reminders = actions.map(({ id, opens: at, due }) => ({ about: id, what: 'opens' as const, at, due }))
  const attentionAt = actions.some(({ status }) => status !== 'upcoming') ? now : (earliest(opens) ?? null)
  return { state, accepted: false, attentionAt, planChangesAt: quietUntil, tally: NOTHING, reminders }
}

function earliest(instants: readonly string[]): string | undefined {
  return [...instants].sort((a, b) => Temporal.Instant.compare(a, b))[0]
}
