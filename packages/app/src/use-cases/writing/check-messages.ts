import { type NoteFile, type NoteProblem, parseNoteFile } from '@afterword/engine'
import { type Checked, checkFor } from '../check-notes.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'

/** A text to be checked: as a note file has it, headers and all. `name` tells it from others in the findings. */
export interface NoteText {
  readonly name: string
  readonly text: string
}

export interface CheckMessagesRequest extends Pick<Who, 'owner'> {
  readonly opportunity: string
  readonly notes: readonly NoteText[]
  readonly now?: string | undefined
}

/** Checks written messages of an opportunity, as a set, with the owner's other opportunities at hand. */
export async function checkMessages(ports: RecordPorts, request: CheckMessagesRequest): Promise<Checked | Refusal> {
  const found = await readStored(ports, request, request.opportunity)
  if (found.kind === 'refused') return found
  const around = await ports.record.lookAround(request.owner, request.now ?? ports.clock.now(), MOST_OTHERS)
  if (isTrouble(around)) return refuseTrouble(around)
  const others = await ports.record.readCases(
    request.owner,
    around.live.filter((id) => id !== found.id),
  )
  if (isTrouble(others)) return refuseTrouble(others)
  const notes: NoteFile[] = []
  const problems: NoteProblem[] = []
  for (const { name, text } of request.notes) {
    const parsed = parseNoteFile(name, text)
    if (parsed.kind === 'note') notes.push(parsed.note)
    else problems.push(...parsed.problems)
  }
  if (problems.length > 0) return refuse({ kind: 'invalid-notes', problems })
  return checkFor(ports, found.case, notes, { others: others.cases.map((one) => one.case), now: request.now })
}

/** So many other live opportunities are read, to notice the name of the wrong employer. */
const MOST_OTHERS = 50
