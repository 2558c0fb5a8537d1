import type { Refusal } from '../failure.ts'
import { keepCase } from '../opportunities/add-opportunity.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'
import { makeDemoCases } from './demo-cases.ts'

export interface LoadDemoRequest extends Who {
  /** The IANA zone to date the demo by where there is no profile. */
  readonly timeZone: string
  readonly now?: string | undefined
}

/** What of the demo was put into the record now; empty when all of it was there. */
export interface DemoLoaded {
  readonly kind: 'demo-loaded'
  readonly added: readonly string[]
  readonly there: readonly string[]
}

/**
 * Puts invented opportunities into the record, dated around now: one of each kind of moment in a job search. They have a
 * seeker and a policy of their own, so the owner's profile is neither needed nor touched. What is there already stays.
 */
export async function loadDemo(ports: RecordPorts, request: LoadDemoRequest): Promise<DemoLoaded | Refusal> {
  const { owner, by, now = ports.clock.now() } = request
  const profile = await ports.record.readProfile(owner)
  if (isTrouble(profile)) return refuseTrouble(profile)
  const added: string[] = []
  const there: string[] = []
  for (const one of makeDemoCases(now, profile.seeker ?? { timeZone: request.timeZone })) {
    const { id } = one.opportunity
    const found = await ports.record.readCase(owner, id)
    if (isTrouble(found)) return refuseTrouble(found)
    if (found.kind === 'case' && found.binnedAt === null) {
      there.push(id)
      continue
    }
    if (found.kind === 'case') {
      const removed = await ports.record.removeOpportunities(owner, [id])
      if (isTrouble(removed)) return refuseTrouble(removed)
    }
    // A policy of its own, so that it looks as it is meant to whatever the owner has set.
    const kept = await keepCase(ports, { owner, by, verb: 'load-demo', case: { ...one, policy: {} }, now })
    if (kept.kind === 'refused') return kept
    added.push(id)
  }
  return { kind: 'demo-loaded', added, there }
}
