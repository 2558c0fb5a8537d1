import { type Command, InvalidArgumentError } from 'commander'
import { momentIn } from '../../wording/moments/moment.ts'
import { sayNearDay, sayTime } from '../../wording/moments/say-moment.ts'
import { sayChange } from '../../wording/say-change.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { textRow } from '../page/row.ts'
import { faint, plain } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { chooseOpportunity } from '../record/open-opportunity.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'

interface HistoryOptions extends RecordOptions {
  readonly limit: number
}

/** `afterword history [OPPORTUNITY]` */
export function historyCommand(door: Door): Command {
  return recordCommand('history', {
    summary: 'every change you made, newest first',
    description: 'Lists the changes, newest first, each with the number by which it is taken back.',
    examples: ['history', 'history larkspur --limit 50', 'undo 41'],
  })
    .argument('[opportunity]', 'the changes of that one')
    .option('--limit <number>', 'how many', readCount, 20)
    .action(async (typed: string | undefined, options: HistoryOptions) => {
      const opportunity = typed === undefined ? undefined : await chooseOpportunity(door, typed)
      if (typed !== undefined && opportunity === undefined) return
      const history = orTell(door, await door.useCases.readHistory({ ...ME, opportunity, limit: options.limit }))
      if (!history) return
      const { entries } = history
      const now = momentIn(door.timeZone, nowOf(door, options))
      printEither(door, options, entries, () =>
        entries.length === 0
          ? [textRow([plain('Nothing was changed yet.')])]
          : [
              ...entries.map((entry) => {
                const at = momentIn(door.timeZone, entry.at)
                const gone = entry.undoneBy === null ? [] : [faint(' · taken back')]
                const when = faint(`${sayNearDay(at, now)} ${sayTime(at)}`)
                return textRow([faint(`${entry.id}  `), plain(sayChange(entry)), ...gone], 2, [when])
              }),
              commandRow('To take one back:', 'afterword undo NUMBER'),
            ],
      )
    })
}

function readCount(typed: string): number {
  const count = Number(typed)
  if (Number.isInteger(count) && count > 0 && count <= 1000) return count
  throw new InvalidArgumentError('Write a number from 1 to 1000.')
}
