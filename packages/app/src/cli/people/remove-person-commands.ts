import type { Command } from 'commander'
import type { Door } from '../door.ts'
import { choosePerson } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'

/** `afterword people merge OPPORTUNITY PERSON OTHER` */
export function mergePeopleCommand(door: Door): Command {
  return recordCommand('merge', {
    summary: 'makes one person of two entries of the same one',
    description:
      'Makes one person of two entries of the same one: the first stays, and whatever spoke of the second speaks of the first.',
    examples: ['people merge larkspur dana d-whitfield'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[person]', 'who stays')
    .argument('[other]', 'who turned out to be the same')
    .action(
      async (
        typed: string | undefined,
        keepTyped: string | undefined,
        otherTyped: string | undefined,
        options: RecordOptions,
      ) => {
        const shown = await openOpportunity(door, typed, options)
        const keep = shown && (await choosePerson(door, shown, keepTyped))
        const merge = shown && keep && (await choosePerson(door, shown, otherTyped))
        if (!shown || !keep || !merge) return
        if (keep.id === merge.id) return stop(door, `${keep.id} and ${merge.id} are one entry already; name two.`)
        const request = { ...ME, opportunity: shown.case.opportunity.id, now: nowOf(door, options) }
        const outcome = await door.useCases.mergeContacts({ ...request, keep: keep.id, merge: merge.id })
        tellChange(door, options, outcome, () => [`${merge.name} (${merge.id}) is ${keep.name} (${keep.id}) now.`])
      },
    )
}

/** `afterword people remove OPPORTUNITY PERSON` */
export function removePersonCommand(door: Door): Command {
  return recordCommand('remove', {
    summary: 'removes somebody of whom nothing speaks',
    examples: ['people remove larkspur sam'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[person]', 'their name, or the beginning of it')
    .action(async (typed: string | undefined, personTyped: string | undefined, options: RecordOptions) => {
      const shown = await openOpportunity(door, typed, options)
      const person = shown && (await choosePerson(door, shown, personTyped))
      if (!shown || !person) return
      const request = { ...ME, opportunity: shown.case.opportunity.id, contact: person.id, now: nowOf(door, options) }
      tellChange(door, options, await door.useCases.removeContact(request), () => [`Removed: ${person.name}.`])
    })
}
