import type { Command } from 'commander'
import type { Door } from '../door.ts'
import { askFor, askForMore } from '../record/ask-for.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { collect, nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { tellChange } from '../record/tell-change.ts'

interface ResourceOptions extends RecordOptions {
  readonly url?: string
  readonly why?: string
  readonly topic?: readonly string[]
  readonly edit?: string
  readonly remove?: string
}

/** `afterword resource OPPORTUNITY TITLE…` */
export function resourceCommand(door: Door): Command {
  return recordCommand('resource', {
    summary: 'keeps an article or talk that is worth sending them later',
    description:
      'Keeps an article, talk or paper that fits what you spoke of. After a no, or in a long silence, the plan\nproposes to send it, once.',
    examples: [
      'resource larkspur "Forms that nurses finish" --url https://example.org/forms --topic intake',
      'resource larkspur --edit forms-that-nurses-finish --why "It has the numbers Dana asked about"',
      'resource larkspur --remove forms-that-nurses-finish',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[title...]', 'what it is called')
    .option('--url <address>', 'where it is')
    .option('--why <text>', 'why it is worth their time, in a line')
    .option('--topic <word>', 'a topic of your notes that it is about; may be given several times', collect)
    .option('--edit <resource>', 'change that one instead')
    .option('--remove <resource>', 'remove that one instead')
    .action(async (typed: string | undefined, words: string[], options: ResourceOptions) => {
      const shown = await openOpportunity(door, typed, options)
      if (!shown) return
      const { useCases } = door
      const place = { ...ME, opportunity: shown.case.opportunity.id, now: nowOf(door, options) }
      const { url, why, edit, remove } = options
      const topics = options.topic && [...options.topic]
      if (remove !== undefined) {
        const removed = await useCases.removeResource({ ...place, resource: remove })
        return tellChange(door, options, removed, () => [`${remove} removed.`])
      }
      if (edit !== undefined) {
        const title = words.length > 0 ? words.join(' ') : undefined
        const edited = await useCases.editResource({ ...place, resource: edit, set: { title, url, why, topics } })
        return tellChange(door, options, edited, () => [`${edit} changed.`])
      }
      const usage = `afterword resource ${place.opportunity} "Title" --url ADDRESS`
      const title = await askFor(
        door,
        words.join(' '),
        { text: 'What is it called' },
        `Say what it is called: ${usage}`,
      )
      const address = title && (await askFor(door, url, { text: 'Where is it (URL)' }, `Say where it is: ${usage}`))
      if (!title || !address) return
      const reason = await askForMore(door, why, { text: 'Why is it worth their time' })
      if (reason.kind === 'over') return
      const resource = {
        title,
        url: address,
        ...(reason.text === undefined ? {} : { why: reason.text }),
        ...(topics ? { topics } : {}),
      }
      tellChange(door, options, await useCases.addResource({ ...place, resource }), ({ case: file }) => [
        `Kept as ${file.resources?.at(-1)?.id ?? 'a resource'}: ${title}`,
      ])
    })
}
