import type { Incoming } from '../../ports/incoming.ts'
import { type Citations, citeRules } from '../cite-rules.ts'
import type { Refusal } from '../failure.ts'
import { holdPlan } from '../mail/hold-for-answers.ts'
import { readOpenProposals } from '../mail/read-open-proposals.ts'
import { findStepsAcross } from '../record/find-steps-across.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { planStored, type StoredPlan } from '../record/plan-stored.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'

export interface ShowRequest extends Pick<Who, 'owner'> {
  readonly opportunity: string
  readonly now?: string | undefined
}

/** An opportunity with its plan, and where its rules come from. */
export interface Shown extends StoredPlan {
  readonly kind: 'shown'
  readonly now: string
  readonly citations: Citations
}

/** Everything known about an opportunity, and what is to be done. Nobody is asked again while an answer may be there. */
export async function showOpportunity(
  ports: RecordPorts & { readonly incoming: Incoming },
  request: ShowRequest,
): Promise<Shown | Refusal> {
  const found = await readStored(ports, request, request.opportunity)
  if (found.kind === 'refused') return found
  const now = request.now ?? ports.clock.now()
  const noticed = await readOpenProposals(ports, request.owner, request.opportunity)
  if (noticed.kind === 'refused') return noticed
  const planned = await planStored(ports, found.case, found.version, now)
  const across = await findStepsAcross(ports, request.owner, found.case, now)
  if (isTrouble(across)) return refuseTrouble(across)
  const held = holdPlan(planned.plan, request.opportunity, noticed.proposals)
  const plan = { ...held, actions: [...held.actions, ...across.steps] }
  return { kind: 'shown', now, ...planned, plan, citations: citeRules() }
}
