import { Command } from 'commander'
import type { Door } from '../door.ts'
import { addInterviewCommand } from './add-interview-command.ts'
import { editInterviewCommand } from './edit-interview-command.ts'
import { cancelInterviewCommand, noShowCommand, removeInterviewCommand } from './end-interview-commands.ts'

/** `afterword interview …` */
export function interviewCommand(door: Door): Command {
  const command = new Command('interview')
    .summary('adds, moves or cancels an interview')
    .description('Adds an interview, past or to come, changes it, or says that it did not take place.')
    .addHelpText('after', EXAMPLES)
  for (const make of [
    addInterviewCommand,
    editInterviewCommand,
    cancelInterviewCommand,
    noShowCommand,
    removeInterviewCommand,
  ]) {
    command.addCommand(make(door))
  }
  return command
}

const EXAMPLES = `
Examples:
  afterword interview add larkspur "tue 10-11:30" --with "Dana, Omar Haddad (peer)"
  afterword interview edit larkspur --when "thu 14:00 for 45 min"
  afterword interview cancel larkspur
  afterword interview no-show larkspur`
