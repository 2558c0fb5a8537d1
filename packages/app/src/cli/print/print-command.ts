import { Command } from 'commander'
import type { Door } from '../door.ts'
import { printActivityCommand } from './print-activity-command.ts'
import { printEnvelopeCommand, printPrepCommand, printTextCommand, printWeekCommand } from './print-commands.ts'

/** `afterword print …` */
export function printCommand(door: Door): Command {
  const command = new Command('print')
    .summary('letters, cards, envelopes, prep sheets and lists as PDF')
    .description('Puts what you wrote, or what is planned, on paper: as a PDF of the size that is sold where you live.')
    .addHelpText('after', EXAMPLES)
  for (const made of [
    printTextCommand(door, 'letter'),
    printTextCommand(door, 'card'),
    printEnvelopeCommand(door),
    printPrepCommand(door),
    printWeekCommand(door),
    printActivityCommand(door),
  ]) {
    command.addCommand(made)
  }
  return command
}

const EXAMPLES = `
Examples:
  afterword print letter larkspur dana
  afterword print card larkspur dana --card a6
  afterword print envelope larkspur dana --envelope us-10
  afterword print prep larkspur
  afterword print week
  afterword print activity --from 2026-09-01 --to 2026-09-30`
