import type { CaseRecord, ReadCase } from '../../ports/record.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from './is-trouble.ts'
import type { Who } from './who.ts'

/** One case of the record; what is in the bin is only read when asked for. */
export async function readStored(
  ports: { readonly record: Pick<CaseRecord, 'readCase'> },
  { owner }: Pick<Who, 'owner'>,
  opportunity: string,
  { binned = false }: { readonly binned?: boolean } = {},
): Promise<({ kind: 'case' } & ReadCase) | Refusal> {
  const found = await ports.record.readCase(owner, opportunity)
  if (isTrouble(found)) return refuseTrouble(found)
  if (found.kind === 'not-found')
    return refuse({ kind: 'no-such-opportunity', asked: opportunity, binned: found.binned })
  if (found.binnedAt !== null && !binned)
    return refuse({ kind: 'no-such-opportunity', asked: opportunity, binned: true })
  return found
}
