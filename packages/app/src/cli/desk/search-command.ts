import type { Command } from 'commander'
import { PAGE_WORDS, sayPart } from '../../wording/say-page.ts'
import type { Door } from '../door.ts'
import { textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { askFor } from '../record/ask-for.ts'
import { ME } from '../record/me.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'

/** `afterword search WORDS…` */
export function searchCommand(door: Door): Command {
  return recordCommand('search', {
    summary: 'looks for words in everything you keep',
    description:
      'Looks for words in employers, people, notes, debriefs, feedback, practice cards and articles. Beginnings are enough;\ncapitals and accents do not count.',
    examples: ['search night shift', 'search dana'],
  })
    .argument('[words...]', 'what to look for')
    .action(async (words: string[], options: RecordOptions) => {
      const text = await askFor(
        door,
        words.join(' '),
        { text: 'Look for' },
        'Say what to look for: afterword search WORDS',
      )
      if (text === undefined) return
      const found = orTell(door, await door.useCases.searchEverything({ ...ME, text }))
      if (!found) return
      const more = found.total - found.hits.length - found.pages.length
      printEither(door, options, [...found.hits, ...found.pages], () => [
        ...(found.total === 0 ? [textRow([plain(`“${text}” stands nowhere in what you keep.`)])] : []),
        ...found.hits.flatMap(({ opportunity, employer, role, matches }) => [
          textRow([strong(employer), plain(` · ${role}`)], 2, [faint(opportunity)]),
          ...matches.map(({ part, text: where }) => textRow([faint(`${sayPart(part)}: `), plain(where)], 4)),
        ]),
        ...found.pages.flatMap(({ page, key, title, text: rest }) => [
          textRow([strong(title)], 2, [faint(key)]),
          textRow([faint([PAGE_WORDS[page], rest].filter(Boolean).join(': '))], 4),
        ]),
        ...(more > 0 ? [textRow([faint(`${more} more; another word leaves fewer.`)])] : []),
      ])
    })
}
