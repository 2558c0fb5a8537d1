import type { Action } from '@afterword/engine'
import type { Command } from 'commander'
import type { ComposeScope } from '../../use-cases/compose-notes.ts'
import { sentPurposeOf } from '../../use-cases/log/purposes.ts'
import type { Door } from '../door.ts'
import { refuseWith } from '../failures.ts'
import { chooseStep } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { printComposed } from './print-composed.ts'

interface DraftOptions extends RecordOptions {
  readonly all?: true
  readonly out?: string
  readonly force?: true
  readonly rewrite?: true
}

/** "dana" is the letter to Dana, not the call that asks how her name is spelt; that one has its id. */
const isLetter = ({ kind }: Pick<Action, 'kind'>) => sentPurposeOf(kind) !== undefined

/** `afterword draft OPPORTUNITY [STEP]` */
export function draftCommand(door: Door): Command {
  return recordCommand('draft', {
    summary: 'drafts the messages that are open, from your notes alone',
    description:
      'Drafts the messages that an opportunity has open now, each from your own notes alone, and checks them. What is not\nknown is asked, never invented.',
    examples: [
      'draft larkspur',
      'draft larkspur dana',
      'draft larkspur --out letters',
      'lint --for larkspur letters/*.txt',
    ],
    more: 'With --rewrite a language model of your choice rewrites\neach draft; afterword compose --help tells how.',
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[step...]', 'one message: its step’s id, or words of it')
    .option('--all', 'those that open later too')
    .option('--out <dir>', 'write each as a note file that lint reads')
    .option('--force', 'with --out: replace files that hold something else')
    .option('--rewrite', 'have your language model rewrite the drafts in your voice')
    .action(async (typed: string | undefined, words: string[], options: DraftOptions) => {
      const shown = await openOpportunity(door, typed, options)
      if (!shown) return
      const step = words.length === 0 ? undefined : await chooseStep(door, shown, words.join(' '), isLetter)
      if (words.length > 0 && !step) return
      const scope: ComposeScope = step ? { kind: 'one', action: step.id } : { kind: options.all ? 'all' : 'open' }
      const outcome = await door.useCases.draftMessages({
        ...ME,
        opportunity: shown.case.opportunity.id,
        scope,
        now: nowOf(door, options),
        rewrite: options.rewrite === true,
      })
      if (outcome.kind === 'refused') return refuseWith(outcome.failures, 1, door)
      const { json, out, force } = options
      await printComposed(
        outcome,
        { format: 'pretty', ...(json && { json }), ...(out === undefined ? {} : { out }), ...(force && { force }) },
        door,
      )
    })
}
