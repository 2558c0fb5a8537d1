import type { Case } from '@afterword/engine'
import type { KeptProposal } from '../../ports/incoming.ts'
import type { ReadMessage } from '../../ports/message-reader.ts'
import { isOutdated, readRevisions } from '../exchange/revisions.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import type { MailPorts } from './mail-ports.ts'
import { openProposal } from './proposal.ts'

/** What a message seems to mean, with its words; null when they were deleted. */
export interface ProposalLine {
  readonly proposal: KeptProposal
  readonly read: ReadMessage | null
  /** The case that it seems to belong to; null when that is gone. */
  readonly about: Case | null
  /** It invites to a meeting of which a newer invitation was taken. */
  readonly outdated: boolean
}

export interface ProposalsShown {
  readonly kind: 'proposals'
  readonly lines: readonly ProposalLine[]
}

/** What was noticed; default: what waits for the user. Newest first. */
export async function listProposals(
  ports: Pick<MailPorts, 'incoming' | 'secrets' | 'record'>,
  request: Pick<Who, 'owner'> & {
    readonly opportunity?: string | undefined
    readonly state?: KeptProposal['state'] | undefined
  },
): Promise<ProposalsShown | Refusal> {
  const { owner, opportunity, state = 'open' } = request
  const listed = await ports.incoming.listProposals(owner, { opportunity, state })
  if (isTrouble(listed)) return refuseTrouble(listed)
  const ids = [...new Set(listed.proposals.map((one) => one.opportunity))]
  const found = await ports.record.readCases(owner, ids)
  if (isTrouble(found)) return refuseTrouble(found)
  const cases = new Map(found.cases.map((one) => [one.id, one.case]))
  const revisions = await readRevisions(ports, owner)
  if (isTrouble(revisions)) return refuseTrouble(revisions)
  const lines: ProposalLine[] = []
  for (const proposal of listed.proposals) {
    const read = (await openProposal(ports, owner, proposal)) ?? null
    const outdated = isOutdated(read?.revision, revisions.taken)
    lines.push({ proposal, read, about: cases.get(proposal.opportunity) ?? null, outdated })
  }
  return { kind: 'proposals', lines }
}
