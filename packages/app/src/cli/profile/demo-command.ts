import type { Command } from 'commander'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { textRow } from '../page/row.ts'
import { plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'

/** `afterword demo`, `afterword demo --leave` */
export function demoCommand(door: Door): Command {
  return recordCommand('demo', {
    summary: 'invented opportunities to look around in; --leave removes them',
    description:
      'Puts six invented opportunities into what you keep, dated around today: one of each moment of a job search. They go\nwith --leave, without a trace; what is yours is not touched.',
    examples: ['demo', 'today', 'show demo-larkspur', 'demo --leave'],
  })
    .option('--leave', 'remove them for good')
    .action(async (options: RecordOptions & { leave?: true }) => {
      if (options.leave) {
        const left = orTell(door, await door.useCases.leaveDemo({ owner: ME.owner }))
        if (!left) return
        const words = left.ids.length === 0 ? 'The demo was not there.' : 'The demo is gone.'
        return printEither(door, options, left, () => [textRow([strong(words)])])
      }
      const request = { ...ME, timeZone: door.timeZone, now: nowOf(door, options) }
      const loaded = orTell(door, await door.useCases.loadDemo(request))
      if (!loaded) return
      const { added, there } = loaded
      printEither(door, options, loaded, () => [
        textRow([
          strong(added.length === 0 ? 'The demo is there already.' : 'Six invented opportunities are there now.'),
        ]),
        textRow([plain([...added, ...there].join(', '))]),
        commandRow('What to do in them today:', 'afterword today'),
        commandRow('One with its thread:', 'afterword show demo-larkspur'),
        commandRow('To remove them again:', 'afterword demo --leave'),
      ])
    })
}
