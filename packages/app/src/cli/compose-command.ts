import { Command, Option } from 'commander'
import type { ComposeScope } from '../use-cases/compose-notes.ts'
import type { Door } from './door.ts'
import { refuseWith } from './failures.ts'
import { formatOption, jsonOption, nowOption } from './options.ts'
import { withRecord } from './record/with-record.ts'
import { type KeepOptions, printComposed } from './writing/print-composed.ts'

interface ComposeOptions extends KeepOptions {
  now?: string
  action?: string
  all?: true
  rewrite?: true
}

/** `afterword compose CASE.json` */
export function composeCommand(door: Door): Command {
  return new Command('compose')
    .summary('drafts the messages of the plan, from your notes alone')
    .description(
      'Drafts the messages that the plan has open now, each from your own notes alone, and checks them. What is not known is\nasked, never invented.',
    )
    .argument('<case>', 'the case file (JSON), or an opportunity you keep; - reads standard input')
    .addOption(nowOption())
    .addOption(new Option('--action <action-id>', 'one message, as the plan names its step').conflicts('all'))
    .option('--all', 'those that open later too')
    .option('--out <dir>', 'write each as a note file that lint reads')
    .option('--force', 'with --out: replace files that hold something else')
    .option('--rewrite', 'have your language model rewrite the drafts in your voice')
    .addOption(formatOption())
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, options: ComposeOptions) => {
      const rewrite = options.rewrite === true
      const outcome = await withRecord(door, [source], (kept) =>
        door.useCases.composeNotes({ source, kept, scope: scopeOf(options), now: options.now, rewrite }),
      )
      if (outcome.kind === 'refused') return refuseWith(outcome.failures, 1, door)
      await printComposed(outcome, options, door)
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
