import { type Command, InvalidArgumentError } from 'commander'
import type { Door } from '../door.ts'
import { textRow } from '../page/row.ts'
import { accent, faint, plain } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { personRows } from '../views/details-view.ts'

interface ListOptions extends RecordOptions {
  readonly limit: number
}

/** `afterword people list [WORDS…]` */
export function listPeopleCommand(door: Door): Command {
  return recordCommand('list', {
    summary: 'everybody you met, by name',
    examples: ['people list', 'people list dana', 'people list larkspur.example --json'],
  })
    .argument('[words...]', 'beginnings of names, titles, addresses')
    .option('--limit <number>', 'at most so many', readCount, 100)
    .action(async (words: string[], options: ListOptions) => {
      const text = words.length > 0 ? words.join(' ') : undefined
      const found = orTell(door, await door.useCases.listPeople({ ...ME, text, limit: options.limit }))
      if (!found) return
      const { people, total } = found
      printEither(door, options, { people, total }, () => [
        ...(people.length === 0 ? [textRow([plain('Nobody yet.')])] : []),
        ...people.flatMap(({ contact, opportunity, employer }) => [
          ...personRows(contact),
          textRow([accent(employer), faint(` (${opportunity})`)], 6),
        ]),
        ...(total > people.length ? [textRow([faint(`… and ${total - people.length} more`)])] : []),
      ])
    })
}

function readCount(typed: string): number {
  const count = Number(typed)
  if (Number.isInteger(count) && count > 0) return count
  throw new InvalidArgumentError('Write a number from 1 on.')
}
