import { Command } from 'commander'
import type { Door } from './door.ts'
import { refuseWith } from './failures.ts'
import { type Format, formatOption, jsonOption, printJson, wantsJson } from './options.ts'
import { printRows, sheetOf } from './page/row.ts'
import { noteRuleView } from './views/note-rule-view.ts'
import { ruleBookView, ruleView } from './views/rules-view.ts'

interface RulesOptions {
  json?: true
  format: Format
}

/** `afterword rules [ID]` */
export function rulesCommand(door: Door): Command {
  return new Command('rules')
    .summary('the rules of plans and notes, and where they come from')
    .description(
      'Lists the rules of the etiquette and those of written notes; with an id, tells one in full: what it says, its sources,\nits numbers or its examples.',
    )
    .argument('[rule-id]', 'one rule')
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(async (id: string | undefined, options: RulesOptions) => {
      const { terminal, useCases } = door
      const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
      if (id === undefined) {
        const book = await useCases.listRules()
        return terminal.print(wantsJson(options) ? printJson(book) : printRows(ruleBookView(book), sheet))
      }
      const found = await useCases.findRule(id)
      if (found.kind === 'refused') return refuseWith(found.failures, 1, door)
      if (wantsJson(options)) return terminal.print(printJson(found.rule))
      const { sources } = found
      const rows = found.kind === 'rule' ? ruleView(found.rule, sources) : noteRuleView(found.rule, sources)
      terminal.print(printRows(rows, sheet))
    })
}

const EXAMPLES = `
Examples:
  afterword rules
  afterword rules thank-you
  afterword rules no-panel-copy
  afterword rules --format json

Exit codes:
  0  the rules were printed
  2  there is no such rule`
