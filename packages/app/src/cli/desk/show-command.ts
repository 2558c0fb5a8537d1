import type { Command } from 'commander'
import { subjectOf } from '../../wording/subject.ts'
import type { Door } from '../door.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { detailsView } from '../views/details-view.ts'
import { planView } from '../views/plan-view.ts'

interface ShowOptions extends RecordOptions {
  readonly all?: true
}

/** `afterword show OPPORTUNITY` */
export function showCommand(door: Door): Command {
  return recordCommand('show', {
    summary: 'one opportunity: its thread from what happened to what is to come',
    description:
      'Shows one opportunity as a thread: what happened above, now, what is to come below, and what must wait. With --all\nthe people, the interviews with their notes, and what is known besides.',
    examples: ['show larkspur', 'show lark --all', 'show larkspur --json'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .option('--all', 'everything that is known, with the names to type')
    .action(async (typed: string | undefined, options: ShowOptions) => {
      const shown = await openOpportunity(door, typed, options)
      if (!shown) return
      const { case: file, plan, version, now, citations, limits } = shown
      printEither(door, options, { version, case: file, plan }, () => [
        ...planView(
          plan,
          subjectOf(file, now, citations),
          file.opportunity.id,
          limits,
          options.all ? 'whole' : 'latest',
        ),
        ...(options.all ? detailsView(file, now) : []),
      ])
    })
}
