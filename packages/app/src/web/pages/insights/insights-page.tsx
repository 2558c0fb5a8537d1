import { CHART_IDS, type Chart } from '../../../use-cases/insights/chart.ts'
import type { Insights } from '../../../use-cases/insights/read-insights.ts'
import { CHART_WORDS, sayCases, sayChart, tableOf } from '../../../wording/insights/say-charts.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Table } from '../../parts/table.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { BarPicture } from './bar-picture.tsx'
import { RatePicture } from './rate-picture.tsx'

/** `/insights`: what the search shows so far, and the cases behind each picture as a table. */
export const addInsights: AddPage = (app, { useCases }) => {
  app.get('/insights', async (context) => {
    const insights = await useCases.readInsights(WHO)
    if (insights.kind === 'refused') return sendRefusal(context, insights)
    return sendPage(context, { title: 'Insights', view: <InsightsView insights={insights} /> })
  })

  app.get('/insights/:file{.+\\.csv}', async (context) => {
    const chart = CHART_IDS.find((id) => `${id}.csv` === context.req.param('file'))
    if (chart === undefined) return context.notFound()
    const table = await useCases.listInsight({ ...WHO, chart })
    if (table.kind === 'refused') return sendRefusal(context, table)
    return context.body(table.text, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${table.name}"`,
      'cache-control': 'no-store',
    })
  })
}

function InsightsView({ insights: { opportunities, charts } }: { readonly insights: Insights }) {
  if (opportunities === 0) {
    return (
      <>
        <h1>Insights</h1>
        <EmptyState title="Nothing to count yet">
          <p>Once there are talks and answers, this page counts them: how far they came, how long answers take.</p>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <h1>Insights</h1>
      <p class="lead">What your own search shows. It tells what was, not what will be.</p>
      {charts.map((chart) => (
        <ChartSection key={chart.id} chart={chart} />
      ))}
    </>
  )
}

function ChartSection({ chart }: { readonly chart: Chart }) {
  const { title, says } = CHART_WORDS[chart.id]
  const claim = sayChart(chart)
  const { columns, rows } = tableOf(chart)
  return (
    <section class="chart" aria-labelledby={chart.id}>
      <h2 id={chart.id}>
        {title} <span class="aside">{sayCases(chart.n)}</span>
      </h2>
      <p class="aside">{says}</p>
      {claim !== '' && <p>{claim}</p>}
      {chart.n > 0 && (
        <>
          {chart.form === 'bars' ? <BarPicture chart={chart} /> : <RatePicture chart={chart} />}
          <details>
            <summary>As a table</summary>
            <Table
              caption={title}
              columns={columns.map((label, at) => (at === 0 ? { label } : { label, kind: 'number' as const }))}
              rows={rows}
            />
            <p>
              <a href={`/insights/${chart.id}.csv`} download>
                The cases behind it (CSV)
              </a>
            </p>
          </details>
        </>
      )}
    </section>
  )
}
