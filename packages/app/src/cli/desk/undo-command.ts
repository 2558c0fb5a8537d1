import { type Command, InvalidArgumentError } from 'commander'
import { sayChange } from '../../wording/say-change.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { textRow } from '../page/row.ts'
import { strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { chooseOpportunity } from '../record/open-opportunity.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'

interface UndoOptions extends RecordOptions {
  readonly in?: string
}

/** `afterword undo [CHANGE]` */
export function undoCommand(door: Door): Command {
  return recordCommand('undo', {
    summary: 'takes back the last change, or an older one',
    description:
      'Takes back the last change that still stands; again and again walks backwards. With a number, takes back that change\nand nothing of what came after. Undoing an undo does it again.',
    examples: ['undo', 'undo 41', 'undo --in larkspur'],
  })
    .argument('[change]', 'its number, as `afterword history` shows it', readNumber)
    .option('--in <opportunity>', 'the last change of that one')
    .action(async (change: number | undefined, options: UndoOptions) => {
      const opportunity = options.in === undefined ? undefined : await chooseOpportunity(door, options.in)
      if (options.in !== undefined && opportunity === undefined) return
      const request = { ...ME, change, opportunity, now: options.now }
      const undone = orTell(door, await door.useCases.undoChange(request))
      if (!undone) return
      const done = `Taken back: ${sayChange(undone.entry)}`
      printEither(door, options, { undone: undone.entry, by: undone.by }, () => [
        textRow([strong(done)]),
        commandRow('To do it again:', `afterword undo ${undone.by}`),
      ])
    })
}

function readNumber(typed: string): number {
  const number = Number(typed)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('Write its number, as afterword history shows it.')
}
