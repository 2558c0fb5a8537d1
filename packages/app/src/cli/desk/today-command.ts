import type { Command } from 'commander'
import type { Today } from '../../use-cases/desk/plan-today.ts'
import { sayBriefly } from '../../wording/say-today.ts'
import type { Door } from '../door.ts'
import { ME } from '../record/me.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { todayView } from '../views/today-view.ts'

/** `afterword today`, and the bare `afterword`. */
export function todayCommand(door: Door): Command {
  return recordCommand('today', {
    summary: 'what to do now, over all opportunities, and what to leave',
    description:
      'Tells what is to be done now, most pressing first, each with its reason and the command to type when it is done;\nand what must not be done yet. The bare command does the same.',
    examples: ['', 'today', 'today --json', 'today --brief'],
    more: BRIEF.trim(),
  })
    .option('--brief', 'one line, for the prompt of a shell or for cron')
    .action(async (options: RecordOptions & { readonly brief?: true }) => {
      const today = orTell(door, await door.useCases.planToday({ ...ME, now: options.now }))
      if (!today) return
      if (!options.brief) return printEither(door, options, contentOf(today), () => todayView(today, door))
      const overdue = today.actions.some(({ status, optional }) => status === 'overdue' && optional !== true)
      const pressing = today.actions.some(({ optional }) => optional !== true)
      door.terminal.print(`${sayBriefly(today, door.timeZone)}\n`)
      if (pressing) door.conclude(overdue ? 4 : 3)
    })
}

const BRIEF = `
With --brief, the exit code tells the rest:
  0    nothing is to be done now
  3    something is
  4    something is overdue`

function contentOf({ now, actions, holds, next, any }: Today): unknown {
  return { now, actions, holds, next: next?.action ?? null, any }
}
