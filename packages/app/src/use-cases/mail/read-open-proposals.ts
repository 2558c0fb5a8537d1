import type { Incoming, KeptProposal } from '../../ports/incoming.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'

/** What waits for the user to say what it means, in one opportunity or in all. */
export async function readOpenProposals(
  ports: { readonly incoming: Incoming },
  owner: string,
  opportunity?: string,
): Promise<{ readonly kind: 'open'; readonly proposals: readonly KeptProposal[] } | Refusal> {
  const listed = await ports.incoming.listProposals(owner, { opportunity, state: 'open' })
  return isTrouble(listed) ? refuseTrouble(listed) : { kind: 'open', proposals: listed.proposals }
}
