import { Command, Option } from 'commander'
import type { Checked } from '../use-cases/check-notes.ts'
import type { Door } from './door.ts'
import { refuseWith } from './failures.ts'
import { jsonOption, nowOption, printJson, wantsJson } from './options.ts'
import { printRows, sheetOf } from './page/row.ts'
import { stop } from './record/stop.ts'
import { withRecord } from './record/with-record.ts'
import { lintView } from './views/lint-view.ts'

type LintFormat = 'stylish' | 'json'

interface LintOptions {
  for?: string
  json?: true
  now?: string
  others?: string[]
  format: LintFormat
}

/** `afterword lint CASE.json NOTE…` */
export function lintCommand(door: Door): Command {
  return new Command('lint')
    .summary('checks written notes: names, topics, copies, tone, promises')
    .description(
      'Checks written notes with their case, as a set: right name, right employer, something of the talk itself, no copy of\nanother note, no reproach, nothing that your notes do not hold. A note is a text with headers (To: a contact’s id), a\nblank line, and the letter.',
    )
    .argument('<case>', 'the case file (JSON), or an opportunity you keep; - reads standard input')
    .argument('[note...]', 'note files; - reads one from standard input')
    .addOption(nowOption())
    .option('--others <case...>', 'your other cases, so that a wrong employer is noticed; behind the notes')
    .option('--for <opportunity>', 'with that opportunity in place of a case file')
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(async (first: string, rest: string[], options: LintOptions) => {
      const [source, ...notes] = options.for === undefined ? [first, ...rest] : [options.for, first, ...rest]
      if (source === undefined || notes.length === 0) return stop(door, MISSING)
      const others = options.others ?? []
      const outcome = await withRecord(door, [source, ...others], (kept) =>
        door.useCases.checkNotes({ source, kept, notes, others, now: options.now }),
      )
      if (outcome.kind === 'refused') return refuseWith(outcome.failures, 1 + others.length, door)
      door.terminal.print(wantsJson(options) ? printJson(contentOf(outcome)) : printPage(outcome, door))
      if (outcome.findings.some(({ severity }) => severity === 'error')) door.conclude(1)
    })
}

const MISSING =
  'Name the notes behind the case: afterword lint CASE.json NOTE… (or --for OPPORTUNITY NOTE…); how it is used: afterword lint --help'

const EXAMPLES = `
Examples:
  afterword lint northwind.json letters/*.txt
  afterword lint northwind.json to-dana.txt --others search/*.json
  afterword lint --for northwind letters/*.txt
  pbpaste | afterword lint northwind.json - --json

Exit codes:
  0  no error was found (warnings there may be)
  1  there is an error: mend it, or be sure, before you send
  2  a file or an option cannot be used`

function formatOption(): Option {
  const option = new Option('--format <format>', 'for people or for programs')
  return option.choices(['stylish', 'json'] satisfies LintFormat[]).default('stylish' satisfies LintFormat)
}

/** The fields that are promised, and no others. */
function contentOf({ findings, notices }: Checked): unknown {
  return {
    findings: findings.map(({ file, ruleId, severity, message, line, column, endLine, endColumn, suggestion }) => ({
      file,
      ruleId,
      severity,
      message,
      line,
      column,
      endLine,
      endColumn,
      ...(suggestion === undefined ? {} : { suggestion }),
    })),
    notices: notices.map(({ file, message }) => ({ file, message })),
  }
}

function printPage(checked: Checked, { terminal }: Door): string {
  const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
  return printRows(lintView(checked, sheet.columns), sheet)
}
