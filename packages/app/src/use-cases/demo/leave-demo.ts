import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import { DEMO_IDS } from './demo-ids.ts'

/** What of the demo went for good. */
export interface DemoLeft {
  readonly kind: 'demo-left'
  readonly ids: readonly string[]
}

/** Removes the demo for good, whatever became of it, its history included; nothing else is touched. */
export async function leaveDemo(
  ports: { readonly record: CaseRecord },
  { owner }: Pick<Who, 'owner'>,
): Promise<DemoLeft | Refusal> {
  const removed = await ports.record.removeOpportunities(owner, DEMO_IDS)
  return isTrouble(removed) ? refuseTrouble(removed) : { kind: 'demo-left', ids: removed.ids }
}
