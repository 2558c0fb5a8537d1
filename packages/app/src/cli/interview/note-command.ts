import type { Note } from '@afterword/engine'
import type { Command } from 'commander'
import { nameOf } from '../../wording/subject.ts'
import type { Door } from '../door.ts'
import { askFor, askForMore } from '../record/ask-for.ts'
import { chooseInterview, choosePerson } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { choice, nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { tellChange } from '../record/tell-change.ts'

const KINDS: readonly Note['kind'][] = [
  'topic',
  'challenge',
  'impressed',
  'fact',
  'promise',
  'fumbled',
  'concern',
  'hard-question',
]

interface NoteOptions extends RecordOptions {
  readonly kind?: Note['kind']
  readonly about?: string
  readonly interview?: string
  readonly edit?: string
  readonly remove?: string
}

/** `afterword note OPPORTUNITY TEXT…` */
export function noteCommand(door: Door): Command {
  return recordCommand('note', {
    summary: 'notes what came up in an interview',
    description:
      'Notes what came up in an interview: a topic, a challenge, what impressed you, a fact, what you promised, what you\nfumbled, a concern, a hard question. Drafts are written from these notes, and from nothing else.',
    examples: [
      'note larkspur "Half of the clinics call before they open the form" --about dana --kind challenge',
      'note larkspur --kind promise --about omar The one-page fault form',
      'note larkspur --edit n2 "The two-page fault form"',
      'note larkspur --remove n2',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[text...]', 'a line or a few')
    .addOption(choice('--kind <kind>', 'what it is (default: topic)', KINDS))
    .option('--about <person>', 'who said it, or whom it is for')
    .option('--interview <interview>', 'in which talk (default: the last that has begun)')
    .option('--edit <note>', 'change that note instead')
    .option('--remove <note>', 'remove that note instead')
    .action(async (typed: string | undefined, words: string[], options: NoteOptions) => {
      const shown = await openOpportunity(door, typed, options)
      const old = options.edit ?? options.remove
      const talk = shown && (await chooseInterview(door, shown, options.interview ?? talkOfNote(shown.case, old)))
      if (!shown || !talk) return
      const person = options.about === undefined ? undefined : await choosePerson(door, shown, options.about)
      if (options.about !== undefined && !person) return
      const { id } = shown.case.opportunity
      const place = { ...ME, opportunity: id, interview: talk.id, now: nowOf(door, options) }
      const { useCases } = door
      if (options.remove !== undefined) {
        const request = { ...place, note: options.remove }
        return tellChange(door, options, await useCases.removeNote(request), () => [`Note ${options.remove} removed.`])
      }
      if (options.edit !== undefined) {
        const text = words.length > 0 ? words.join(' ') : undefined
        const request = { ...place, note: options.edit, set: { text, kind: options.kind, contact: person?.id } }
        return tellChange(door, options, await useCases.editNote(request), () => [`Note ${options.edit} changed.`])
      }
      const asked = words.length === 0
      const text = await askFor(
        door,
        words.join(' '),
        { text: 'What came up, in a line' },
        `Say what to note: afterword note ${id} "What came up"`,
      )
      if (text === undefined) return
      const kind = asked && options.kind === undefined ? await askKind(door) : (options.kind ?? 'topic')
      if (kind === undefined) return
      const note: Note = { kind, text, ...(person ? { contact: person.id } : {}) }
      tellChange(door, options, await useCases.addNotes({ ...place, notes: [note] }), ({ case: file }) => {
        const kept = file.interviews.find((one) => one.id === talk.id)?.notes?.at(-1)
        const about = person ? `, about ${nameOf(file, person.id)}` : ''
        return [`Noted as ${kept?.id ?? 'a note'}, ${kind.replaceAll('-', ' ')}${about}: ${text}`]
      })
    })
}

async function askKind(door: Door): Promise<Note['kind'] | undefined> {
  const answer = await askForMore(door, undefined, { text: 'What is it', usual: 'topic', choices: KINDS })
  return answer.kind === 'over' ? undefined : (KINDS.find((kind) => kind === answer.text) ?? 'topic')
}

/** The talk in which a note was taken, by the note. */
function talkOfNote(
  { interviews }: { readonly interviews: readonly { id: string; notes?: Note[] | undefined }[] },
  note: string | undefined,
) {
  return note === undefined ? undefined : interviews.find(({ notes = [] }) => notes.some(({ id }) => id === note))?.id
}
