import { keyOfNote, type PlacedNote } from '../draft.ts'
import { readName } from '../names/name-parts.ts'
import { readPromise } from '../read/read-promise.ts'
import type { Writing } from '../writing.ts'
import { notesOf, type ReadNote, readingContext } from './read-notes.ts'

interface PromisedThings {
  readonly things: readonly ReadNote[]
  readonly unread: readonly PlacedNote[]
}

/** What was promised in the writing's interview to its contact, or to nobody in particular. */
export function promisedThings(writing: Writing): PromisedThings {
  const { assignment, contact, interview } = writing
  if (!interview) return { things: [], unread: [] }
  const promises = notesOf(assignment, interview.id).filter(
    ({ note }) => note.kind === 'promise' && (note.contact === undefined || note.contact === contact.id),
  )
  const context = readingContext(assignment, 'them')
  const recipient = readName(contact.name).plain.split(' ')
  const things: ReadNote[] = []
  const unread: PlacedNote[] = []
  for (const placed of promises) {
    const phrase = assignment.options.phrases?.[keyOfNote(placed)] ?? readPromise(placed.note.text, recipient, context)
    if (phrase) things.push({ ...placed, phrase })
    else unread.push(placed)
  }
  return { things, unread }
}
