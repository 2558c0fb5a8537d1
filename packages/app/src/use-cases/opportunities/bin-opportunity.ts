import type { CaseRecord } from '../../ports/record.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'

/** How long what was put into the bin can be taken out again, days of 24 hours. */
export const DAYS_IN_BIN = 30

export interface BinRequest extends Who {
  readonly opportunity: string
}

/** Moved into the bin or out of it; undone by `change`. */
export interface Moved {
  readonly kind: 'moved'
  readonly opportunity: string
  readonly employer: string
  readonly change: number | null
}

/** Puts an opportunity into the bin: it is seen nowhere, and gone after `DAYS_IN_BIN` days by the clock. */
export function binOpportunity(ports: RecordPorts, request: BinRequest): Promise<Moved | Refusal> {
  return move(ports, request, 'bin-opportunity', ports.record.binOpportunity)
}

/** Takes an opportunity out of the bin. */
export function restoreOpportunity(ports: RecordPorts, request: BinRequest): Promise<Moved | Refusal> {
  return move(ports, request, 'restore-opportunity', ports.record.restoreOpportunity)
}

async function move(
  ports: RecordPorts,
  { owner, by, opportunity }: BinRequest,
  verb: string,
  to: CaseRecord['binOpportunity'],
): Promise<Moved | Refusal> {
  const outcome = await to(owner, opportunity, { verb, by, at: ports.clock.now() })
  if (isTrouble(outcome)) return refuseTrouble(outcome)
  if (outcome.kind === 'not-found')
    return refuse({ kind: 'no-such-opportunity', asked: opportunity, binned: outcome.binned })
  return { kind: 'moved', opportunity, employer: outcome.case.opportunity.employer, change: outcome.change }
}
