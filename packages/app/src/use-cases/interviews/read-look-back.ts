import { keyOfPage, type LookBack } from '@afterword/engine'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'

export interface LookBackRequest extends Pick<Who, 'owner'> {
  readonly opportunity: string
  readonly interview: string
}

/** What was told about an interview beside its debrief; null: nothing. */
export async function readLookBack(
  { notebook }: { readonly notebook: NotebookShelf },
  { owner, opportunity, interview }: LookBackRequest,
): Promise<{ kind: 'look-back'; lookBack: LookBack | null } | Refusal> {
  const key = keyOfPage('look-back', { opportunity, interview })
  const read = await notebook.readPages(owner, 'look-back', { keys: [key] })
  return isTrouble(read) ? refuseTrouble(read) : { kind: 'look-back', lookBack: read.pages[0] ?? null }
}
