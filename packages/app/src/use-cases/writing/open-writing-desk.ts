import type { Case, Note } from '@afterword/engine'
import type { DraftFinding } from '../check-drafts.ts'
import type { Message, WritingPorts } from '../compose-notes.ts'
import { composeFor } from '../compose-notes.ts'
import type { Refusal } from '../failure.ts'
import { findStepsAcross } from '../record/find-steps-across.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'
import { readWritings, type Writing } from './keep-writing.ts'

export interface DeskRequest extends Pick<Who, 'owner'> {
  readonly opportunity: string
  readonly now?: string | undefined
}

/** A message of the plan on the desk: as it was drafted, and as the user has written it so far. */
export interface DeskLetter {
  readonly message: Message
  readonly writing: Writing | undefined
  /** What was noted for its reader and does not stand in the draft. */
  readonly unused: readonly Note[]
}

/** All that there is to write for an opportunity, the panel's letters beside each other. */
export interface WritingDesk {
  readonly kind: 'writing-desk'
  readonly now: string
  readonly case: Case
  readonly version: number
  readonly letters: readonly DeskLetter[]
  readonly findings: readonly DraftFinding[]
}

/** Drafts every message of the plan and lays what was written so far beside it. */
export async function openWritingDesk(
  ports: RecordPorts & WritingPorts,
  request: DeskRequest,
): Promise<WritingDesk | Refusal> {
  const found = await readStored(ports, request, request.opportunity)
  if (found.kind === 'refused') return found
  const read = { source: found.id, case: found.case }
  const now = request.now ?? ports.clock.now()
  const across = await findStepsAcross(ports, request.owner, found.case, now)
  if (isTrouble(across)) return refuseTrouble(across)
  const options = { scope: { kind: 'all' as const }, now, rewrite: false, across: across.steps }
  const composed = await composeFor(ports, read, options)
  if (composed.kind === 'refused') return composed
  const kept = await readWritings(ports, request)
  if (kept.kind === 'refused') return kept
  return {
    kind: 'writing-desk',
    now: composed.now,
    case: found.case,
    version: found.version,
    letters: composed.messages.map((message) => ({
      message,
      writing: kept.writings[message.action.id],
      unused: unusedNotes(found.case, message),
    })),
    findings: composed.findings,
  }
}

/** Notes for the reader, or for everyone, that the draft does not use; what one would not write about is left out. */
function unusedNotes(caseFile: Case, { action, written }: Message): Note[] {
  const interview = caseFile.interviews.find(({ id }) => id === action.interview)
  const uses = 'asks' in written ? [] : written.uses
  return (interview?.notes ?? []).filter(
    (note, index) =>
      (note.contact === undefined || note.contact === action.contact) &&
      note.kind !== 'concern' &&
      !uses.includes(note.id ?? index),
  )
}
