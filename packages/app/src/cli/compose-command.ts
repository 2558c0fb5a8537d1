import type { Draft } from '@afterword/engine'
import { Command, Option } from 'commander'
import type { Composed, ComposeScope } from '../use-cases/compose-notes.ts'
import type { KeptDrafts } from '../use-cases/keep-drafts.ts'
import { sayRewriting } from '../wording/say-rewriting.ts'
import type { Door } from './door.ts'
import { refuseWith } from './failures.ts'
import { type Format, formatOption, nowOption, printJson } from './options.ts'
import { printRows, sheetOf } from './page/row.ts'
import { composeView } from './views/compose-view.ts'
import { keptView, sayKept } from './views/kept-view.ts'

interface ComposeOptions {
  now?: string
  action?: string
  all?: true
  rewrite?: true
  out?: string
  force?: true
  format: Format
}

/** `afterword compose CASE.json` */
export function composeCommand(door: Door): Command {
  return new Command('compose')
    .summary('drafts the messages of the plan, from your notes alone')
    .description(
      'Drafts the messages that the plan has open now, each from your own notes alone, and checks them. What is not known is\nasked, never invented.',
    )
    .argument('<case>', 'the case file (JSON); - reads standard input')
    .addOption(nowOption())
    .addOption(new Option('--action <action-id>', 'one message, as the plan names its step').conflicts('all'))
    .option('--all', 'those that open later too')
    .option('--out <dir>', 'write each as a note file that lint reads')
    .option('--force', 'with --out: replace files that hold something else')
    .option('--rewrite', 'have your language model rewrite the drafts in your voice')
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, options: ComposeOptions) => {
      const rewrite = options.rewrite === true
      const outcome = await door.useCases.composeNotes({ source, scope: scopeOf(options), now: options.now, rewrite })
      if (outcome.kind === 'refused') return refuseWith(outcome.failures, 1, door)
      const kept = await keep(outcome, options, door)
      if (kept?.kind === 'refused') return refuseWith(kept.failures, 1, door)
      if (options.format === 'json') printList(outcome, kept, door)
      else printPage(outcome, kept, door)
    })
}

const EXAMPLES = `
Examples:
  afterword compose northwind.json
  afterword compose northwind.json --action thank-you:iv-1:dana
  afterword compose northwind.json --out letters
  afterword lint northwind.json letters/*.txt

With --rewrite a language model of your choice rewrites each draft: AFTERWORD_LLM_URL (any OpenAI-compatible endpoint, a
local one included), AFTERWORD_LLM_MODEL, AFTERWORD_LLM_KEY, AFTERWORD_LLM_TIMEOUT (seconds, 20). It gets the draft and
this case's notes, nothing else. What it writes is checked like any note; where it fails, the draft stands.

Exit codes:
  0  drafts, or the questions to answer first, were printed
  2  the case, the step or an option cannot be used, or a
     file with --out holds something else`

function scopeOf({ action, all }: ComposeOptions): ComposeScope {
  if (action !== undefined) return { kind: 'one', action }
  return { kind: all ? 'all' : 'open' }
}

async function keep(composed: Composed, { out, force }: ComposeOptions, door: Door) {
  if (out === undefined) return undefined
  const drafts = composed.messages.flatMap(({ written }): Draft[] => ('asks' in written ? [] : [written]))
  return door.useCases.keepDrafts({ folder: out, drafts, force: force === true })
}

/** The list on standard output; what else there is to know beside it. */
function printList(composed: Composed, kept: KeptDrafts | undefined, { terminal }: Door): void {
  terminal.print(printJson(composed.messages.map(({ written }) => ('asks' in written ? written : contentOf(written)))))
  for (const rewriting of composed.rewritings) {
    terminal.complain(`${rewriting.action}: ${sayRewriting(rewriting)}\n`)
  }
  for (const file of kept?.files ?? []) terminal.complain(`${sayKept(file)}: ${file.path}\n`)
}

/** The fields that are promised, and no others. */
function contentOf({ action, contact, to, channel, subject, body, script, uses, followUpOn }: Draft): unknown {
  return { action, contact, to, channel, subject, body, script, uses, followUpOn }
}

function printPage(composed: Composed, kept: KeptDrafts | undefined, { terminal }: Door): void {
  const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
  const rows = kept ? keptView(composed, kept) : composeView(composed, sheet.columns)
  terminal.print(printRows(rows, sheet))
}
