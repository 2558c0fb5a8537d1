import { parseInstant } from '@afterword/engine'
import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'
import type { Chart } from './chart.ts'
import { drawCharts } from './draw-charts.ts'

export interface InsightsRequest extends Pick<Who, 'owner'> {
  readonly now?: string | undefined
}

/** What the search shows so far. */
export interface Insights {
  readonly kind: 'insights'
  readonly now: string
  /** How many opportunities that is. */
  readonly opportunities: number
  readonly charts: readonly Chart[]
}

/** Counts stages, answers and follow-ups over everything that is kept, the bin apart. */
export async function readInsights(ports: RecordPorts, request: InsightsRequest): Promise<Insights | Refusal> {
  const now = request.now ?? ports.clock.now()
  const counted = await countCases(ports.record, request.owner, now)
  if (isTrouble(counted)) return refuseTrouble(counted)
  return {
    kind: 'insights',
    now,
    opportunities: counted.lines.length,
    charts: drawCharts(counted.lines, parseInstant(now) ?? 0),
  }
}

/** The tally of every opportunity, once those whose plan changed with time are settled. */
export async function countCases(
  record: CaseRecord,
  owner: string,
  now: string,
): ReturnType<CaseRecord['readTallies']> {
  const settled = await record.settleStale(owner, now)
  return isTrouble(settled) ? settled : record.readTallies(owner)
}
