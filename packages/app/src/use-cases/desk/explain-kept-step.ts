import { explain, plan } from '@afterword/engine'
import { gatherCalendars, regionOf } from '../calendars.ts'
import { citeRules } from '../cite-rules.ts'
import type { Explained } from '../explain-step.ts'
import { type Refusal, refuse } from '../failure.ts'
import { rankByLikeness } from '../rank-by-likeness.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'

export interface ExplainKeptRequest extends Pick<Who, 'owner'> {
  readonly opportunity: string
  readonly action: string
  readonly now?: string | undefined
}

/** How one step of an opportunity's plan came about. */
export async function explainKeptStep(ports: RecordPorts, request: ExplainKeptRequest): Promise<Explained | Refusal> {
  const found = await readStored(ports, request, request.opportunity)
  if (found.kind === 'refused') return found
  const now = request.now ?? ports.clock.now()
  const { calendarOf } = await gatherCalendars(ports.holidays, [found.case], now)
  const setting = { now, calendar: calendarOf(regionOf(found.case)) }
  const explanation = explain(found.case, request.action, setting)
  const read = { source: found.id, case: found.case }
  if (explanation) return { kind: 'explained', now, explanation, read, citations: citeRules() }
  const ids = plan(found.case, setting).actions.map(({ id }) => id)
  return refuse({ kind: 'unknown-action', asked: request.action, nearest: rankByLikeness(request.action, ids) })
}
