import type { Command } from 'commander'
import type { Door } from '../door.ts'
import { choosePerson } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { addPersonOptions, type PersonOptions, personOf } from './person-options.ts'

interface EditPersonOptions extends RecordOptions, PersonOptions {
  readonly name?: string
}

/** `afterword people edit OPPORTUNITY PERSON` */
export function editPersonCommand(door: Door): Command {
  const command = recordCommand('edit', {
    summary: 'changes what is known about somebody',
    examples: [
      'people edit larkspur omar --name "Omar Haddad" --email omar@larkspur.example',
      'people edit larkspur ruth --no-calls',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[person]', 'their name, or the beginning of it')
    .option('--name <name>', 'how their name is written')
  return addPersonOptions(command).action(
    async (typed: string | undefined, personTyped: string | undefined, options: EditPersonOptions) => {
      const found = await findPerson(door, typed, personTyped, options)
      if (!found) return
      const set = { ...personOf(options), ...(options.name === undefined ? {} : { name: options.name }) }
      if (Object.keys(set).length === 0)
        return stop(door, 'Say what to change, for example: --email omar@larkspur.example')
      const outcome = await door.useCases.editContact({ ...found.request, set })
      tellChange(door, options, outcome, ({ case: file }) => {
        const edited = file.contacts.find(({ id }) => id === found.request.contact)
        return [`Changed: ${edited?.name ?? found.name}.`]
      })
    },
  )
}

/** `afterword people verify OPPORTUNITY PERSON [NAME]` */
export function verifyPersonCommand(door: Door): Command {
  return recordCommand('verify', {
    summary: 'says that the spelling of a name was checked',
    examples: ['people verify larkspur omar', 'people verify larkspur omar "Omar Haddad"'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[person]', 'their name, or the beginning of it')
    .argument('[name...]', 'how it is written')
    .action(
      async (typed: string | undefined, personTyped: string | undefined, words: string[], options: RecordOptions) => {
        const found = await findPerson(door, typed, personTyped, options)
        if (!found) return
        const name = words.length > 0 ? words.join(' ') : found.name
        const outcome = await door.useCases.editContact({ ...found.request, set: { name, nameVerified: true } })
        tellChange(door, options, outcome, () => [`Checked: it is written ${name}.`])
      },
    )
}

async function findPerson(
  door: Door,
  typed: string | undefined,
  personTyped: string | undefined,
  options: RecordOptions,
) {
  const shown = await openOpportunity(door, typed, options)
  const person = shown && (await choosePerson(door, shown, personTyped))
  if (!shown || !person) return undefined
  const request = { ...ME, opportunity: shown.case.opportunity.id, contact: person.id, now: nowOf(door, options) }
  return { request, name: person.name }
}
