import type { Case, Note } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase, type Edited } from '../record/change-case.ts'
import { findInterview, isFailure, noSuchPart } from '../record/find-part.ts'
import { numberedId } from '../record/new-id.ts'
import { applyPatch, type Patch } from '../record/patch.ts'
import type { RecordPorts } from '../record/ports.ts'

export interface AddNotesRequest extends ChangeRequest {
  readonly interview: string
  /** One or several jottings; without an id each gets one. One whose id is there already is there: it came twice. */
  readonly notes: readonly Note[]
}

/** Notes what came up in an interview: topics, challenges, promises, what one fumbled. */
export function addNotes(ports: RecordPorts, request: AddNotesRequest): Promise<Changed | Refusal> {
  return changeCase(ports, 'add-note', request, (current) => {
    const taken = current.interviews.flatMap(({ notes = [] }) => notes.flatMap(({ id }) => (id ? [id] : [])))
    const fresh = request.notes.filter(({ id }) => id === undefined || !taken.includes(id))
    if (fresh.length === 0) return current
    const named = fresh.map((note) => {
      const id = note.id ?? numberedId('n', taken)
      taken.push(id)
      return { ...note, id }
    })
    return withNotes(current, request.interview, (notes) => [...notes, ...named])
  })
}

/** A note of an interview: its id, or `#` and its place in the list, counted from 0. */
export interface NoteRequest extends ChangeRequest {
  readonly interview: string
  readonly note: string
}

export interface EditNoteRequest extends NoteRequest {
  readonly set: Patch<Omit<Note, 'id'>>
}

/** Changes a note. */
export function editNote(ports: RecordPorts, request: EditNoteRequest): Promise<Changed | Refusal> {
  return changeNote(ports, 'edit-note', request, (note) => [applyPatch(note, request.set)])
}

/** Removes a note. */
export function removeNote(ports: RecordPorts, request: NoteRequest): Promise<Changed | Refusal> {
  return changeNote(ports, 'remove-note', request, () => [])
}

function changeNote(
  ports: RecordPorts,
  verb: string,
  request: NoteRequest,
  edit: (note: Note) => Note[],
): Promise<Changed | Refusal> {
  return changeCase(ports, verb, request, (current) => {
    const interview = findInterview(current, request.interview)
    if (isFailure(interview)) return interview
    const notes = interview.notes ?? []
    const place = notes.findIndex((note, index) => note.id === request.note || `#${index}` === request.note)
    const note = notes[place]
    if (!note) return noSuchPart('note', request.note, current)
    return withNotes(current, interview.id, () => notes.toSpliced(place, 1, ...edit(note)))
  })
}

function withNotes(current: Case, id: string, edit: (notes: Note[]) => Note[]): Edited {
  const interview = findInterview(current, id)
  if (isFailure(interview)) return interview
  const { notes: before = [], ...rest } = interview
  const notes = edit(before)
  const edited = { ...rest, ...(notes.length > 0 ? { notes } : {}) }
  return { ...current, interviews: current.interviews.map((one) => (one === interview ? edited : one)) }
}
