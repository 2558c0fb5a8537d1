import { Command } from 'commander'
import { compareInstants, momentIn } from '../../wording/moments/moment.ts'
import type { Door } from '../door.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { logView } from '../views/log-view.ts'
import { calledCommand } from './called-command.ts'
import { editEntryCommand, removeEntryCommand } from './entry-commands.ts'
import { heardCommand } from './heard-command.ts'
import { sentCommand } from './sent-command.ts'

/** `afterword log …` */
export function logCommand(door: Door): Command {
  const command = new Command('log')
    .summary('what happened: to read, correct or remove')
    .description(
      'What happened with an opportunity. Without a further word, shows it; sent, called and heard add to it, as the commands of those names do; edit and remove correct it.',
    )
    .addHelpText('after', EXAMPLES)
  for (const make of [showLogCommand, sentCommand, calledCommand, heardCommand, editEntryCommand, removeEntryCommand]) {
    command.addCommand(make(door), { isDefault: make === showLogCommand })
  }
  return command
}

const EXAMPLES = `
Examples:
  afterword log larkspur
  afterword log sent larkspur --to ruth --purpose reply
  afterword log edit larkspur e-3 --at "mon 14:00"
  afterword log remove larkspur e-3`

function showLogCommand(door: Door): Command {
  return recordCommand('show', {
    summary: 'everything that happened with an opportunity, with the names to type',
    examples: ['log show larkspur', 'log larkspur --json'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .action(async (typed: string | undefined, options: RecordOptions) => {
      const shown = await openOpportunity(door, typed, options)
      if (!shown) return
      const { case: file, now } = shown
      const log = file.log
        .map((entry, index) => ({ entry, name: entry.id ?? `#${index}` }))
        .sort((a, b) => compareInstants(a.entry.at, b.entry.at))
      const here = (instant: string) => momentIn(file.seeker.timeZone, instant)
      printEither(
        door,
        options,
        log.map(({ entry }) => entry),
        () => logView(log, file, { here, now: here(now) }),
      )
    })
}
