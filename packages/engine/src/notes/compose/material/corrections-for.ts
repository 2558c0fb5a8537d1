import type { PlacedNote } from '../draft.ts'
import { type Correction, readCorrection } from '../read/read-correction.ts'
import type { Writing } from '../writing.ts'
import { notesOf, readingContext } from './read-notes.ts'

interface CorrectionsFound {
  readonly read: readonly { readonly placed: PlacedNote; readonly correction: Correction }[]
  readonly unread: readonly PlacedNote[]
}

/** The fumbled answers of the writing's interview with its contact, those with a better answer apart from the rest. */
export function correctionsFor(writing: Writing): CorrectionsFound {
  const { assignment, contact, interview } = writing
  const context = readingContext(assignment, 'them')
  const found = notesOf(assignment, interview?.id ?? '')
    .filter(({ note }) => note.kind === 'fumbled' && (note.contact === undefined || note.contact === contact.id))
    .map((placed) => ({ placed, correction: readCorrection(placed.note.text, context) }))
  return {
    read: found.flatMap(({ placed, correction }) => (correction ? [{ placed, correction }] : [])),
    unread: found.flatMap(({ placed, correction }) => (correction ? [] : [placed])),
  }
}
