import type { Criterion } from '@afterword/engine'
import type { Command } from 'commander'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { textRow } from '../page/row.ts'
import { faint, plain } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { choice, nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell, stop } from '../record/stop.ts'
import { tellPages } from '../record/tell-pages.ts'

const WEIGHTS = ['1', '2', '3', '4', '5'] as const

interface CriteriaOptions extends RecordOptions {
  readonly add?: string
  readonly edit?: string
  readonly remove?: string
  readonly name?: string
  readonly weight?: (typeof WEIGHTS)[number]
}

/** `afterword fit criteria` */
export function criteriaCommand(door: Door): Command {
  return recordCommand('criteria', {
    summary: 'what you weigh jobs by, and how much each matters',
    examples: [
      'fit criteria',
      'fit criteria --add "Short way to work" --weight 2',
      'fit criteria --edit resonates --weight 5',
    ],
  })
    .option('--add <name>', 'another one')
    .option('--edit <criterion>', 'change that one, by its id')
    .option('--remove <criterion>', 'take that one away')
    .option('--name <name>', 'what it is called, with --edit')
    .addOption(choice('--weight <number>', 'how much it matters, 1 to 5 (default: 3)', WEIGHTS))
    .action(async (options: CriteriaOptions) => {
      const table = orTell(door, await door.useCases.compareFit(ME))
      if (!table) return
      const { criteria } = table
      const { add, edit, remove, name } = options
      const weight = options.weight && (Number(options.weight) as Criterion['weight'])
      if (add === undefined && edit === undefined && remove === undefined) {
        return printEither(door, options, { criteria }, () => [
          ...criteria.map((one) =>
            textRow([plain(one.name), faint(`  matters ${one.weight} of 5`)], 2, [faint(one.id)]),
          ),
          commandRow('Another one:', 'afterword fit criteria --add "…" --weight 3'),
        ])
      }
      const named = edit ?? remove
      if (named !== undefined && !criteria.some(({ id }) => id === named)) {
        return stop(
          door,
          `“${named}”: there is no such criterion. There are: ${criteria.map(({ id }) => id).join(', ')}`,
        )
      }
      const kept = criteria
        .filter(({ id }) => id !== remove)
        .map((one) => (one.id === edit ? { ...one, name: name ?? one.name, weight: weight ?? one.weight } : one))
      const all = add === undefined ? kept : [...kept, { name: add, weight: weight ?? (3 as const) }]
      const saved = await door.useCases.saveCriteria({ ...ME, criteria: all, now: nowOf(door, options) })
      tellPages(door, options, saved, () => ['Kept. What you weigh by from now on: afterword fit criteria'])
    })
}
