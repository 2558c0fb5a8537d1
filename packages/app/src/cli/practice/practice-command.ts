import { Command } from 'commander'
import type { Door } from '../door.ts'
import { addCardCommand, editCardCommand, removeCardCommand } from './card-commands.ts'
import { allQuestionsCommand, takeQuestionsCommand } from './question-commands.ts'
import { dueCommand, rateCommand, startCommand } from './rate-commands.ts'

/** `afterword practice …` */
export function practiceCommand(door: Door): Command {
  const command = new Command('practice')
    .summary('difficult questions, to be practised when they are due')
    .description(
      'Difficult questions come back at growing intervals. Without a further word, lists those that are due.',
    )
    .addHelpText('after', EXAMPLES)
  command.addCommand(dueCommand(door), { isDefault: true })
  for (const make of [
    startCommand,
    rateCommand,
    allQuestionsCommand,
    takeQuestionsCommand,
    addCardCommand,
    editCardCommand,
    removeCardCommand,
  ]) {
    command.addCommand(make(door))
  }
  return command
}

const EXAMPLES = `
Examples:
  afterword practice
  afterword practice start
  afterword practice take
  afterword practice add "Why did you leave?" --result "A team of nine, and no regrets"
  afterword practice rate why-did good`
