import type { Command } from 'commander'
import type { Refusal } from '../../use-cases/failure.ts'
import { DAYS_IN_BIN, type Moved } from '../../use-cases/opportunities/bin-opportunity.ts'
import { countOf } from '../../wording/count-of.ts'
import { momentIn } from '../../wording/moments/moment.ts'
import { sayDate } from '../../wording/moments/say-moment.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { mayGoOn } from '../record/ask-for.ts'
import { ME } from '../record/me.ts'
import { chooseOpportunity } from '../record/open-opportunity.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { undoRow } from '../views/changed-view.ts'

interface BinOptions extends RecordOptions {
  readonly empty?: true
  readonly yes?: true
}

/** `afterword delete OPPORTUNITY` */
export function deleteCommand(door: Door): Command {
  return recordCommand('delete', {
    summary: `puts an opportunity into the bin, for ${DAYS_IN_BIN} days`,
    examples: ['delete millrace', 'restore-opportunity millrace'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .action(async (typed: string | undefined, options: RecordOptions) => {
      const opportunity = await chooseOpportunity(door, typed)
      if (opportunity === undefined) return
      const request = { ...ME, opportunity }
      tellMove(door, options, await door.useCases.binOpportunity(request), 'is in the bin')
    })
}

/** `afterword restore-opportunity OPPORTUNITY` */
export function restoreOpportunityCommand(door: Door): Command {
  return recordCommand('restore-opportunity', {
    summary: 'takes an opportunity out of the bin',
    examples: ['restore-opportunity millrace', 'bin'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .action(async (typed: string | undefined, options: RecordOptions) => {
      const opportunity = await chooseOpportunity(door, typed, { binned: true })
      if (opportunity === undefined) return
      const request = { ...ME, opportunity }
      tellMove(door, options, await door.useCases.restoreOpportunity(request), 'is back')
    })
}

/** `afterword bin` */
export function binCommand(door: Door): Command {
  return recordCommand('bin', {
    summary: 'what is in the bin; --empty removes it for good',
    description: `Lists what is in the bin. What has been there for ${DAYS_IN_BIN} days goes for good; with --empty all of it goes now.`,
    examples: ['bin', 'bin --empty'],
  })
    .option('--empty', 'remove all of it for good')
    .option('--yes', 'without asking')
    .action(async (options: BinOptions) => {
      const now = nowOf(door, options)
      const listed = orTell(door, await door.useCases.listOpportunities({ ...ME, binned: true }))
      if (!listed) return
      const { opportunities } = listed
      if (options.empty && opportunities.length > 0) {
        const what = `Remove ${countOf(opportunities.length, 'opportunity')} for good`
        if (!(await mayGoOn(door, options.yes, what))) return
        const emptied = orTell(door, await door.useCases.emptyBin({ owner: ME.owner, all: true }))
        if (!emptied) return
        return printEither(door, options, emptied, () => [
          textRow([strong(`Gone for good: ${emptied.ids.join(', ')}.`)]),
        ])
      }
      printEither(door, options, opportunities, () =>
        opportunities.length === 0
          ? [textRow([plain('The bin is empty.')])]
          : [
              ...opportunities.map(({ id, employer, role, binnedAt }) =>
                textRow([strong(employer), plain(` · ${role}`)], 2, [
                  faint(
                    `${id}${binnedAt === null ? '' : ` · since ${sayDate(momentIn(door.timeZone, binnedAt), momentIn(door.timeZone, now).year)}`}`,
                  ),
                ]),
              ),
              commandRow('To take one out:', 'afterword restore-opportunity NAME'),
            ],
      )
    })
}

function tellMove(door: Door, options: RecordOptions, outcome: Moved | Refusal, what: string): void {
  const moved = orTell(door, outcome)
  if (!moved) return
  printEither(door, options, moved, () => [
    textRow([strong(`${moved.employer} (${moved.opportunity}) ${what}.`)]),
    undoRow,
  ])
}
