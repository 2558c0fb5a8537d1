import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from './is-trouble.ts'

/** The ids of opportunities. */
interface IdsInUse {
  readonly kind: 'ids'
  readonly here: ReadonlySet<string>
  /** Those in the bin, too: they come back under their ids. */
  readonly taken: ReadonlySet<string>
}

export async function listIds({ record }: { readonly record: CaseRecord }, owner: string): Promise<IdsInUse | Refusal> {
  const here = await record.listOpportunities(owner)
  if (isTrouble(here)) return refuseTrouble(here)
  const binned = await record.listOpportunities(owner, { binned: true })
  if (isTrouble(binned)) return refuseTrouble(binned)
  const ids = here.opportunities.map(({ id }) => id)
  return { kind: 'ids', here: new Set(ids), taken: new Set([...ids, ...binned.opportunities.map(({ id }) => id)]) }
}
