import type { PlanState } from '@afterword/engine'
import type { CaseRecord, OpportunityLine } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'

export interface ListRequest extends Pick<Who, 'owner'> {
  readonly state?: PlanState | undefined
  /** Those in the bin instead. */
  readonly binned?: boolean | undefined
}

export interface Listed {
  readonly kind: 'opportunities'
  readonly opportunities: readonly OpportunityLine[]
}

/** Opportunities by employer and role, each with where it stands. */
export async function listOpportunities(
  ports: { readonly record: CaseRecord },
  { owner, state, binned = false }: ListRequest,
): Promise<Listed | Refusal> {
  const listed = await ports.record.listOpportunities(owner, { binned, ...(state ? { state } : {}) })
  return isTrouble(listed) ? refuseTrouble(listed) : listed
}
