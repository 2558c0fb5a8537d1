import { Command } from 'commander'
import type { KeptSources } from '../use-cases/read-cases.ts'
import { subjectOf } from '../wording/subject.ts'
import type { Door } from './door.ts'
import { refuseWith } from './failures.ts'
import { type Format, formatOption, jsonOption, nowOption, printJson, wantsJson } from './options.ts'
import { printRows, sheetOf } from './page/row.ts'
import { withRecord } from './record/with-record.ts'
import { explanationView } from './views/explanation-view.ts'

interface ExplainOptions {
  json?: true
  now?: string
  format: Format
}

/** `afterword explain CASE.json ACTION_ID` */
export function explainCommand(door: Door): Command {
  return new Command('explain')
    .summary('why a step is in the plan, and when')
    .description('Tells how a step of the plan came about: the rules that shaped it, in order, and those that lost.')
    .argument('<case>', 'the case file (JSON), or an opportunity you keep; - reads standard input')
    .argument('<action-id>', 'the step, as the plan names it on its right')
    .addOption(nowOption())
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, action: string, options: ExplainOptions) => {
      const { terminal, useCases } = door
      const ask = (kept?: KeptSources) => useCases.explainStep({ source, kept, action, now: options.now })
      const outcome = await withRecord(door, [source], ask)
      if (outcome.kind === 'refused') return refuseWith(outcome.failures, 1, door)
      const { explanation, read, now, citations } = outcome
      if (wantsJson(options)) return terminal.print(printJson(explanation))
      const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
      terminal.print(printRows(explanationView(explanation, subjectOf(read.case, now, citations)), sheet))
    })
}

const EXAMPLES = `
Examples:
  afterword explain northwind.json thank-you:iv-1:dana
  afterword explain northwind.json check-in:1 --now 2026-09-15T14:00:00-04:00 --format json

Exit codes:
  0  the step was explained
  2  the case cannot be used, or its plan has no such step`
