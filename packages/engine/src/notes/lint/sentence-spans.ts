import type { Span } from '../parse/span.ts'
import type { NoteContext } from './note-context.ts'

/** The last sentence of the body, where something more should have stood. */
export function lastSentence({ parsed, whole }: NoteContext): Span {
  const last = parsed.sentences.at(-1)
  return last ? { start: last.start, end: last.end } : whole
}

/** The first sentence of the body, where what is missing would open the note. */
export function firstSentence({ parsed, whole }: NoteContext): Span {
  const first = parsed.sentences[0]
  return first ? { start: first.start, end: first.end } : whole
}
