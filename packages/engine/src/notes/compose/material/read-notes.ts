import type { Note } from '../../../model/case.ts'
import { type Assignment, keyOfNote, type PlacedNote, type TopicPhrase } from '../draft.ts'
import { knownNamesOf } from '../names/known-names.ts'
import { readTopic } from '../read/read-topic.ts'
import type { Reader, ReadingContext } from '../read/reading-context.ts'

/** A note that can stand in a sentence. */
export interface ReadNote extends PlacedNote {
  readonly phrase: TopicPhrase
}

/** The notes of one interview in the order of the case. */
export function notesOf(assignment: Assignment, interviewId: string): PlacedNote[] {
  const interview = assignment.caseFile.interviews.find((candidate) => candidate.id === interviewId)
  return (interview?.notes ?? []).map((note, index) => ({ note, interview: interviewId, index }))
}

export function readingContext(assignment: Assignment, reader: Reader): ReadingContext {
  return { names: knownNamesOf(assignment.caseFile), reader }
}

/** The phrase of a note: the one handed in, else as the engine reads it; undefined when neither is certain. */
export function readNote(assignment: Assignment, placed: PlacedNote, reader: Reader): ReadNote | undefined {
  const given = assignment.options.phrases?.[keyOfNote(placed)]
  if (given) return { ...placed, phrase: given }
  const reading = readTopic(placed.note.text, readingContext(assignment, reader))
  return reading.kind === 'phrase' ? { ...placed, phrase: reading.phrase } : undefined
}

/** What a thank-you can be about, best first; a note the seeker fumbled or worries about is none of them. */
const TALKING_POINTS: readonly Note['kind'][] = ['topic', 'challenge', 'impressed', 'fact']

export function isTalkingPoint(placed: PlacedNote): boolean {
  return TALKING_POINTS.includes(placed.note.kind)
}

/** Readable talking points, by kind in the order above, then as in the case. */
export function readTalkingPoints(assignment: Assignment, notes: readonly PlacedNote[], reader: Reader): ReadNote[] {
  return TALKING_POINTS.flatMap((kind) => notes.filter((placed) => placed.note.kind === kind))
    .map((placed) => readNote(assignment, placed, reader))
    .filter((read) => read !== undefined)
}
