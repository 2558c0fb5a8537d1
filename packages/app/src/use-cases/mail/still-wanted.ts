import type { Outgoing, OutgoingReason } from '../../ports/outbox.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { findStepsAcross } from '../record/find-steps-across.ts'
import { isTrouble } from '../record/is-trouble.ts'
import { planStored } from '../record/plan-stored.ts'
import { holdPlan } from './hold-for-answers.ts'
import type { MailPorts } from './mail-ports.ts'

/**
 * Whether a message should still go out: between approving and sending they may have written, or something else was done.
 * Then the user decides anew.
 */
export async function findObjection(
  ports: MailPorts,
  owner: string,
  { opportunity, action, insisted }: Outgoing,
  now: string,
): Promise<{ readonly kind: 'objection'; readonly reason: OutgoingReason | null } | RecordTrouble> {
  const found = await ports.record.readCase(owner, opportunity)
  if (isTrouble(found)) return found
  if (found.kind === 'not-found' || found.binnedAt !== null) {
    return { kind: 'objection', reason: { kind: 'opportunity-gone' } }
  }
  if (action === null || insisted) return { kind: 'objection', reason: null }
  const noticed = await ports.incoming.listProposals(owner, { opportunity, state: 'open' })
  if (isTrouble(noticed)) return noticed
  const { plan } = await planStored(ports, found.case, found.version, now)
  const held = holdPlan(plan, opportunity, noticed.proposals)
  const across = await findStepsAcross(ports, owner, found.case, now)
  if (isTrouble(across)) return across
  const there = [...held.actions, ...across.steps].some(({ id }) => id === action)
  return { kind: 'objection', reason: there ? null : { kind: 'plan-changed' } }
}
