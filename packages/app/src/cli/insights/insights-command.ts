import { basename, dirname } from 'node:path'
import { Argument, type Command } from 'commander'
import { CHART_IDS, type Chart, type ChartId } from '../../use-cases/insights/chart.ts'
import { CHART_WORDS, sayCases, sayChart, tableOf } from '../../wording/insights/say-charts.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { measure } from '../page/measure.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'

interface InsightsOptions extends RecordOptions {
  readonly csv?: true
  readonly out?: string
  readonly force?: true
}

/** `afterword insights [CHART] [--csv]` */
export function insightsCommand(door: Door): Command {
  return recordCommand('insights', {
    summary: 'what your search shows so far, always with how few cases that is',
    description:
      'Counts how far your opportunities came, how long answers take, and what was answered. It tells what was, not what will be; of fewer than five cases no share is given.',
    examples: ['insights', 'insights answer-time', 'insights follow-up --csv --out answers.csv'],
  })
    .addArgument(new Argument('[chart]', 'one of them (default: all)').choices(CHART_IDS))
    .option('--csv', 'the cases behind a chart, as a table')
    .option('--out <file>', 'with --csv: the file to write; without it, it is printed')
    .option('--force', 'replace a file that holds something else')
    .action(async (chart: ChartId | undefined, options: InsightsOptions) => {
      const now = nowOf(door, options)
      if (options.csv) return printCases(door, chart ?? 'stages', options, now)
      const insights = orTell(door, await door.useCases.readInsights({ ...ME, now }))
      if (!insights) return
      const charts = insights.charts.filter(({ id }) => chart === undefined || id === chart)
      printEither(door, options, { ...insights, charts }, () => charts.flatMap(chartRows))
    })
}

async function printCases(door: Door, chart: ChartId, options: InsightsOptions, now: string): Promise<void> {
  const table = orTell(door, await door.useCases.listInsight({ ...ME, chart, now }))
  if (!table) return
  const { out, force = false } = options
  if (out === undefined) return door.terminal.print(table.text)
  const files = [{ name: basename(out), text: table.text }]
  const kept = orTell(door, await door.useCases.keepFiles({ folder: dirname(out), files, force }))
  if (kept) printEither(door, options, { file: out, count: table.count }, () => [textRow([plain(`In ${out}`)])])
}

function chartRows(chart: Chart): Row[] {
  const { title, says } = CHART_WORDS[chart.id]
  const claim = sayChart(chart)
  const { columns, rows } = tableOf(chart)
  const wide = Math.max(...rows.map(([label = '']) => measure(label)), measure(columns[0] ?? ''))
  const cells = columns.map((label, at) =>
    at === 0 ? wide : Math.max(measure(label), ...rows.map((row) => measure(row[at] ?? ''))),
  )
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(wide) : cell.padStart(cells[at] ?? 0))).join('  ')
  return [
    textRow([strong(title), faint(`  ${sayCases(chart.n)}`)]),
    textRow([faint(says)]),
    ...(claim === '' ? [] : [textRow([plain(claim)])]),
    ...(chart.n === 0
      ? []
      : [textRow([faint(line(columns))], 4), ...rows.map((row) => textRow([plain(line(row))], 4))]),
    ...(chart.n === 0 ? [] : [commandRow('The cases behind it:', `afterword insights ${chart.id} --csv`)]),
    emptyRow,
  ]
}
