import { DEMO_IDS } from '../demo/demo-ids.ts'
import { newId } from './new-id.ts'

/** An id for an opportunity with that employer, which is neither taken nor one of the demo's: those go with the demo. */
export function newOpportunityId(employer: string, taken: Iterable<string>): string {
  return newId(employer, [...taken, ...DEMO_IDS], 'opportunity')
}
