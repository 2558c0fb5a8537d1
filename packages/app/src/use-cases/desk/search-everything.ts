import type { CaseRecord, PageHit, SearchHit } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'

export interface Found {
  readonly kind: 'found'
  readonly text: string
  readonly hits: readonly SearchHit[]
  /** Pages of the notebook that are about no opportunity, after them. */
  readonly pages: readonly PageHit[]
  /** How many there are in all. */
  readonly total: number
}

/** Looks for words in everything that is kept: employers, people, notes, debriefs, feedback, practice cards, articles. */
export async function searchEverything(
  ports: { readonly record: CaseRecord },
  {
    owner,
    text,
    ...page
  }: Pick<Who, 'owner'> & { readonly text: string; readonly limit?: number; readonly offset?: number },
): Promise<Found | Refusal> {
  const found = await ports.record.searchEverything(owner, text, page)
  return isTrouble(found) ? refuseTrouble(found) : { ...found, text }
}
