import { Command } from 'commander'
import type { Planned } from '../use-cases/plan-cases.ts'
import type { KeptSources } from '../use-cases/read-cases.ts'
import { subjectOf } from '../wording/subject.ts'
import type { Door } from './door.ts'
import { refuseWith } from './failures.ts'
import { type Format, formatOption, jsonOption, nowOption, printJson, wantsJson } from './options.ts'
import { printRows, sheetOf } from './page/row.ts'
import { withRecord } from './record/with-record.ts'
import { planView } from './views/plan-view.ts'
import { portfolioView } from './views/portfolio-view.ts'

interface PlanOptions {
  json?: true
  now?: string
  format: Format
}

/** `afterword plan CASE.json…` */
export function planCommand(door: Door): Command {
  return new Command('plan')
    .summary('what to do now and later, and what must wait')
    .description(
      'Prints the plan of a case: what to do now and later, most pressing first, what must wait, and why.\nSeveral cases make one queue.',
    )
    .argument('<case...>', 'case files (JSON), or opportunities you keep; - reads standard input')
    .addOption(nowOption())
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(async (sources: string[], options: PlanOptions) => {
      const ask = (kept?: KeptSources) => door.useCases.planCases({ sources, kept, now: options.now })
      const outcome = await withRecord(door, sources, ask)
      if (outcome.kind === 'refused') refuseWith(outcome.failures, sources.length, door)
      else door.terminal.print(wantsJson(options) ? printJson(contentOf(outcome)) : printPage(outcome, door))
    })
}

const EXAMPLES = `
Examples:
  afterword plan northwind.json
  afterword plan northwind            (kept with afterword add)
  afterword plan northwind.json --now 2026-09-15T14:00:00-04:00
  afterword plan search/*.json --format json > plan.json
  export-case northwind | afterword plan -

Exit codes:
  0  the plan was printed
  2  a file, a case in it or an option cannot be used:
     one line per problem on standard error`

function contentOf(planned: Planned): unknown {
  return planned.kind === 'plan' ? planned.plan : planned.portfolio
}

function printPage(planned: Planned, { terminal }: Door): string {
  const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
  const { limits, citations } = planned
  if (planned.kind === 'plan') {
    const { plan, read } = planned
    return printRows(planView(plan, subjectOf(read.case, plan.now, citations), read.source, limits), sheet)
  }
  const { portfolio, reads } = planned
  const subjects = new Map(
    reads.map((read) => [read.case.opportunity.id, subjectOf(read.case, portfolio.now, citations)]),
  )
  return printRows(portfolioView(portfolio, subjects, limits), sheet)
}
