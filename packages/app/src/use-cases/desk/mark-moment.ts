import type { Clock } from '../../ports/clock.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'

/** All that what is shown depends on, but for who looks at it and how. */
export interface Mark {
  readonly kind: 'mark'
  /** The same while nobody has changed anything. */
  readonly stamp: string
  readonly now: string
}

/** Marks this moment, so that what was made of the same one need not be made again. */
export async function markMoment(ports: {
  readonly record: Pick<CaseRecord, 'readStamp'>
  readonly clock: Clock
}): Promise<Mark | Refusal> {
  const kept = await ports.record.readStamp()
  return isTrouble(kept) ? refuseTrouble(kept) : { kind: 'mark', stamp: kept.stamp, now: ports.clock.now() }
}

export interface NextMoment {
  readonly kind: 'next'
  /** An instant; null: time alone changes no plan. */
  readonly at: string | null
}

/** When the next plan changes by itself after a moment, if nobody does anything. */
export async function nextMoment(
  ports: { readonly record: Pick<CaseRecord, 'nextMoment'> },
  { owner, after }: Pick<Who, 'owner'> & { readonly after: string },
): Promise<NextMoment | Refusal> {
  const next = await ports.record.nextMoment(owner, after)
  return isTrouble(next) ? refuseTrouble(next) : next
}
