import type { Command } from 'commander'
import type { Door } from '../door.ts'
import { askFor } from '../record/ask-for.ts'
import { chooseInterview } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { readPerson } from '../record/read-person.ts'
import { nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { addPersonOptions, type PersonOptions, personOf } from './person-options.ts'

interface AddPersonOptions extends RecordOptions, PersonOptions {
  readonly interview?: string
  readonly id?: string
}

/** `afterword people add OPPORTUNITY PERSON` */
export function addPersonCommand(door: Door): Command {
  const command = recordCommand('add', {
    summary: 'adds somebody to an opportunity',
    examples: [
      'people add larkspur "Omar Haddad <omar@larkspur.example> (team-lead)"',
      'people add larkspur "Pia Holm" --role peer --interview iv-1 --verified',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[person...]', 'their name, with <e-mail> and (role) if you know them')
    .option('--interview <interview>', 'a talk they took part in, or will')
    .option('--id <name>', 'the name to type for them')
  return addPersonOptions(command).action(
    async (typed: string | undefined, words: string[], options: AddPersonOptions) => {
      const shown = await openOpportunity(door, typed, options)
      if (!shown) return
      const { id } = shown.case.opportunity
      const missing = `Say who: afterword people add ${id} "Name <e-mail> (role)"`
      const text = await askFor(door, words.join(' '), { text: 'Their name' }, missing)
      if (text === undefined) return
      const person = { ...readPerson(text), ...personOf(options), id: options.id }
      if (person.name === '') return stop(door, missing)
      const talk = options.interview === undefined ? undefined : await chooseInterview(door, shown, options.interview)
      if (options.interview !== undefined && !talk) return
      const request = { ...ME, opportunity: id, contact: person, interview: talk?.id, now: nowOf(door, options) }
      tellChange(door, options, await door.useCases.addContact(request), ({ case: file }) => {
        const added = file.contacts.at(-1)
        return [`Added: ${added?.name ?? person.name} (${added?.id ?? ''}), at ${file.opportunity.employer}.`]
      })
    },
  )
}
