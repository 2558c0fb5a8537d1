import type { Refusal } from '../failure.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'
import type { Chart } from './chart.ts'
import { drawCharts } from './draw-charts.ts'
import { drawPractice } from './draw-practice.ts'

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

/** Counts stages, answers, follow-ups and practice over everything that is kept, the bin apart. */
export async function readInsights(
  { record, notebook, clock }: RecordPorts & NotebookPorts,
  { owner, now = clock.now() }: InsightsRequest,
): Promise<Insights | Refusal> {
  const settled = await record.settleStale(owner, now)
  if (isTrouble(settled)) return refuseTrouble(settled)
  const totals = await record.readTotals(owner, now)
  if (isTrouble(totals)) return refuseTrouble(totals)
  const practised = await notebook.readPages(owner, 'card')
  if (isTrouble(practised)) return refuseTrouble(practised)
  const charts = drawCharts(totals.counts)
  const stages = charts.find(({ id }) => id === 'stages')
  return {
    kind: 'insights',
    now,
    opportunities: stages?.n ?? 0,
    charts: [...charts, drawPractice(practised.pages, now)],
  }
}
