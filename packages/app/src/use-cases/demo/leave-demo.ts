import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import { DEMO_PREFIX } from './demo-cases.ts'

export interface LeaveDemoRequest extends Pick<Who, 'owner'> {
  /** Only what lies in the bin. */
  readonly binned?: boolean | undefined
}

/** What of the demo went for good. */
export interface DemoLeft {
  readonly kind: 'demo-left'
  readonly ids: readonly string[]
}

/** Removes the demo for good, whatever became of it, its history included; nothing else is touched. */
export async function leaveDemo(
  ports: { readonly record: CaseRecord },
  { owner, binned = false }: LeaveDemoRequest,
): Promise<DemoLeft | Refusal> {
  const ids: string[] = []
  for (const inBin of binned ? [true] : [true, false]) {
    const listed = await ports.record.listOpportunities(owner, { binned: inBin })
    if (isTrouble(listed)) return refuseTrouble(listed)
    ids.push(...listed.opportunities.map(({ id }) => id).filter((id) => id.startsWith(DEMO_PREFIX)))
  }
  if (ids.length === 0) return { kind: 'demo-left', ids }
  const removed = await ports.record.removeOpportunities(owner, ids)
  return isTrouble(removed) ? refuseTrouble(removed) : { kind: 'demo-left', ids: removed.ids }
}
