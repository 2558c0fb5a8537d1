import { type Explanation, explain, plan } from '@afterword/engine'
import type { Clock } from '../ports/clock.ts'
import type { Holidays } from '../ports/holidays.ts'
import { gatherCalendars, regionOf } from './calendars.ts'
import { type Citations, citeRules } from './cite-rules.ts'
import { type Refusal, refuse } from './failure.ts'
import { rankByLikeness } from './rank-by-likeness.ts'
import { type CasePorts, type KeptSources, type ReadCase, readCases } from './read-cases.ts'

export interface ExplainRequest {
  readonly source: string
  readonly kept?: KeptSources | undefined
  readonly action: string
  readonly now?: string | undefined
}

export interface Explained {
  kind: 'explained'
  now: string
  explanation: Explanation
  read: ReadCase
  citations: Citations
}

/** How one step of a case's plan came about. */
export async function explainStep(
  ports: CasePorts & { clock: Clock; holidays: Holidays },
  request: ExplainRequest,
): Promise<Explained | Refusal> {
  const outcome = await readCases(ports, [request.source], request.kept)
  if (outcome.kind === 'refused') return outcome
  const [read] = outcome.cases
  if (!read) throw new Error('Reading one case gave none.')
  const now = request.now ?? ports.clock.now()
  const { calendarOf } = await gatherCalendars(ports.holidays, [read.case], now)
  const setting = { now, calendar: calendarOf(regionOf(read.case)) }
  const explanation = explain(read.case, request.action, setting)
  if (explanation) return { kind: 'explained', now, explanation, read, citations: citeRules() }
  const ids = plan(read.case, setting).actions.map((action) => action.id)
  return refuse({ kind: 'unknown-action', asked: request.action, nearest: rankByLikeness(request.action, ids) })
}
