import { type Action, type Case, type Interview, knownNamesOf, type Note, type TopicPhrase } from '@afterword/engine'
import type { Jotting, PhraseReader } from '../ports/phrase-reader.ts'

/** What a message can be about; a promise is a thing that goes with it. */
const TALKING_POINTS: readonly Note['kind'][] = ['topic', 'challenge', 'impressed', 'fact', 'concern']

/** The phrases of a case's jottings, as they can be said to the one whom an action writes to. */
export function readPhrases(
  reader: PhraseReader,
  theCase: Case,
  action: Action,
): Promise<Readonly<Record<string, TopicPhrase>>> {
  const jottings = theCase.interviews.flatMap((interview) =>
    (interview.notes ?? []).flatMap((note, index): Jotting[] => {
      const kind = TALKING_POINTS.includes(note.kind) ? 'talking-point' : note.kind
      if (kind !== 'talking-point' && kind !== 'promise') return []
      const key = note.id ?? `${interview.id}#${index}`
      return [{ key, text: note.text, kind, reader: readerOf(theCase, action, interview, note) }]
    }),
  )
  return reader.read(jottings, knownNamesOf(theCase))
}

/**
 * A thank-you to an interviewer is dealt its topics along with everyone else's on the panel, so all of them are read as
 * said to their own person; what goes through somebody else is read by a messenger.
 */
function readerOf(theCase: Case, action: Action, interview: Interview, note: Note): Jotting['reader'] {
  const { contact = '', kind, passOnTo = [] } = action
  const own = theCase.interviews.find(({ id }) => id === action.interview)
  if (kind !== 'thank-you' && kind !== 'handwritten-note' && kind !== 'promised-material') return 'another'
  const isMessenger = !own?.interviewers.includes(contact)
  if (note.contact !== undefined && note.contact !== contact && (isMessenger || passOnTo.includes(note.contact)))
    return 'messenger'
  return isMessenger || interview.id !== own?.id ? 'another' : 'them'
}
