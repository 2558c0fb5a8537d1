import type { Command } from 'commander'
import type { Today } from '../../use-cases/desk/plan-today.ts'
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
    examples: ['', 'today', 'today --json'],
  }).action(async (options: RecordOptions) => {
    const today = orTell(door, await door.useCases.planToday({ ...ME, now: options.now }))
    if (today) printEither(door, options, contentOf(today), () => todayView(today, door))
  })
}

function contentOf({ now, actions, holds, next, any }: Today): unknown {
  return { now, actions, holds, next: next?.action ?? null, any }
}
