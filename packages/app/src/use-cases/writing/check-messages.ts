import { type NoteFile, type NoteProblem, parseNoteFile } from '@afterword/engine'
import { type Checked, checkOn } from '../check-notes.ts'
import { type Refusal, refuse } from '../failure.ts'
import type { RecordPorts } from '../record/ports.ts'
import { type LintGroundRequest, readLintGround } from './read-lint-ground.ts'

/** A text to be checked: as a note file has it, headers and all. `name` tells it from others in the findings. */
export interface NoteText {
  readonly name: string
  readonly text: string
}

export interface CheckMessagesRequest extends LintGroundRequest {
  readonly notes: readonly NoteText[]
}

/** Checks written messages of an opportunity, as a set, with the owner's other opportunities at hand. */
export async function checkMessages(ports: RecordPorts, request: CheckMessagesRequest): Promise<Checked | Refusal> {
  const ground = await readLintGround(ports, request)
  if (ground.kind === 'refused') return ground
  const notes: NoteFile[] = []
  const problems: NoteProblem[] = []
  for (const { name, text } of request.notes) {
    const parsed = parseNoteFile(name, text)
    if (parsed.kind === 'note') notes.push(parsed.note)
    else problems.push(...parsed.problems)
  }
  return problems.length > 0 ? refuse({ kind: 'invalid-notes', problems }) : checkOn(ground, notes)
}
