import type { PlanState } from '@afterword/engine'
import type { OpportunityLine } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'
import { emptyBin } from './empty-bin.ts'

export interface ListRequest extends Pick<Who, 'owner'> {
  readonly state?: PlanState | undefined
  /** Those in the bin instead; what has been there for too long goes before. */
  readonly binned?: boolean | undefined
  readonly now?: string | undefined
}

export interface Listed {
  readonly kind: 'opportunities'
  readonly opportunities: readonly OpportunityLine[]
}

/** Opportunities by employer and role, each with where it stands. */
export async function listOpportunities(
  ports: Pick<RecordPorts, 'record' | 'clock'>,
  { owner, state, binned = false, now = ports.clock.now() }: ListRequest,
): Promise<Listed | Refusal> {
  const emptied = binned ? await emptyBin(ports, { owner }) : undefined
  if (emptied?.kind === 'refused') return emptied
  const settled = await ports.record.settleStale(owner, now)
  if (isTrouble(settled)) return refuseTrouble(settled)
  const listed = await ports.record.listOpportunities(owner, { binned, ...(state ? { state } : {}) })
  return isTrouble(listed) ? refuseTrouble(listed) : listed
}
