import { Command, Option } from 'commander'
import type { Checked } from '../use-cases/check-notes.ts'
import type { Door } from './door.ts'
import { refuseWith } from './failures.ts'
import { nowOption, printJson } from './options.ts'
import { printRows, sheetOf } from './page/row.ts'
import { lintView } from './views/lint-view.ts'

type LintFormat = 'stylish' | 'json'

interface LintOptions {
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
    .argument('<case>', 'the case file (JSON); - reads standard input')
    .argument('<note...>', 'note files; - reads one from standard input')
    .addOption(nowOption())
    .option('--others <case...>', 'your other cases, so that a wrong employer is noticed; behind the notes')
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, notes: string[], options: LintOptions) => {
      const others = options.others ?? []
      const outcome = await door.useCases.checkNotes({ source, notes, others, now: options.now })
      if (outcome.kind === 'refused') return refuseWith(outcome.failures, 1 + others.length, door)
      door.terminal.print(options.format === 'json' ? printJson(contentOf(outcome)) : printPage(outcome, door))
      if (outcome.findings.some(({ severity }) => severity === 'error')) door.conclude(1)
    })
}

const EXAMPLES = `
Examples:
  afterword lint northwind.json letters/*.txt
  afterword lint northwind.json to-dana.txt --others search/*.json
  pbpaste | afterword lint northwind.json - --format json

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
