import { Command } from 'commander'
import type { Door } from '../door.ts'
import { addPersonCommand } from './add-person-command.ts'
import { editPersonCommand, verifyPersonCommand } from './edit-person-commands.ts'
import { listPeopleCommand } from './list-people-command.ts'
import { mergePeopleCommand, removePersonCommand } from './remove-person-commands.ts'

/** `afterword people …` */
export function peopleCommand(door: Door): Command {
  const command = new Command('people')
    .summary('the people you met: to find, add, correct')
    .description('The people of all opportunities. Without a further word, lists them.')
    .addHelpText('after', EXAMPLES)
  command.addCommand(listPeopleCommand(door), { isDefault: true })
  const others = [addPersonCommand, editPersonCommand, verifyPersonCommand, mergePeopleCommand, removePersonCommand]
  for (const make of others) command.addCommand(make(door))
  return command
}

const EXAMPLES = `
Examples:
  afterword people
  afterword people list dana
  afterword people add larkspur "Omar Haddad <omar@larkspur.example> (team-lead)"
  afterword people verify larkspur omar
  afterword people merge larkspur dana d-whitfield`
