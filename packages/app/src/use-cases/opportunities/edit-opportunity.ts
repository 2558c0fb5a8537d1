import type { Opportunity } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { applyPatch, type Patch } from '../record/patch.ts'
import type { RecordPorts } from '../record/ports.ts'

export interface EditOpportunityRequest extends ChangeRequest {
  readonly set: Patch<Omit<Opportunity, 'id'>>
}

/** Changes what is known about the opportunity itself: the job, the place, the route, the wish. */
export function editOpportunity(ports: RecordPorts, request: EditOpportunityRequest): Promise<Changed | Refusal> {
  return changeCase(ports, 'edit-opportunity', request, (current) => ({
    ...current,
    opportunity: applyPatch(current.opportunity, request.set),
  }))
}
