import type { Composed, ComposeScope } from '../compose-notes.ts'
import { composeFor, type WritingPorts } from '../compose-notes.ts'
import type { Refusal } from '../failure.ts'
import { findStepsAcross } from '../record/find-steps-across.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'

export interface DraftRequest extends Pick<Who, 'owner'> {
  readonly opportunity: string
  readonly scope: ComposeScope
  readonly now?: string | undefined
  readonly rewrite?: boolean | undefined
}

/** Drafts the messages of an opportunity's plan from its own notes, and checks them as a set. */
export async function draftMessages(
  ports: WritingPorts & RecordPorts,
  request: DraftRequest,
): Promise<Composed | Refusal> {
  const found = await readStored(ports, request, request.opportunity)
  if (found.kind === 'refused') return found
  const { scope, now = ports.clock.now(), rewrite = false } = request
  const across = await findStepsAcross(ports, request.owner, found.case, now)
  if (isTrouble(across)) return refuseTrouble(across)
  const options = { scope, now, rewrite, across: across.steps }
  return composeFor(ports, { source: found.id, case: found.case }, options)
}
