import { PLAIN_CALENDAR } from '../../../time/business-days.ts'
import type { NoteFile } from '../../parse/note-file.ts'
import { parseNoteFile } from '../../parse/parse-note-file.ts'
import type { Finding } from '../finding.ts'
import { lintNotes } from '../lint-notes.ts'
import type { RuleExample } from '../note-rule.ts'
import { EXAMPLE_NOW, exampleCase, OTHER_EXAMPLE_CASE } from './example-case.ts'
import { type ExampleNote, writeExample } from './example-note.ts'

/** What the linter finds in the note of an example, with those beside it. */
export function lintExample({ note, beside = [] }: RuleExample): readonly Finding[] {
  const notes = [note, ...beside].map((each, index) =>
    readExample(index === 0 ? 'note.txt' : `beside-${index}.txt`, each),
  )
  const result = lintNotes(exampleCase(note.setting), notes, {
    now: EXAMPLE_NOW,
    calendar: PLAIN_CALENDAR,
    others: [OTHER_EXAMPLE_CASE],
  })
  if (result.kind === 'invalid') throw new Error('An example names somebody unknown.')
  return result.findings.filter(({ file }) => file === 'note.txt')
}

/** The note of an example, read as a note file of that name. */
export function readExample(file: string, note: ExampleNote): NoteFile {
  const parsed = parseNoteFile(file, writeExample(note))
  if (parsed.kind === 'invalid') throw new Error(parsed.problems.map(({ message }) => message).join(' '))
  return parsed.note
}
