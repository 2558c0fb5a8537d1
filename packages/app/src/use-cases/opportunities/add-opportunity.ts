import { type Case, createClock, formatDay, type Opportunity, parseInstant, type Seeker } from '@afterword/engine'
import { isDemoId } from '../demo/demo-ids.ts'
import { type Refusal, refuse } from '../failure.ts'
import { type Changed, tellChange } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { listIds } from '../record/list-ids.ts'
import { newOpportunityId } from '../record/new-opportunity-id.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'

/** An opportunity to take on. Without an id it gets one from the employer's name; `added` is today in the seeker's zone. */
export interface AddRequest extends Who {
  readonly opportunity: Omit<Opportunity, 'id'> & { readonly id?: string | undefined }
  /** What is known besides: people, interviews, what happened so far. */
  readonly with?: Partial<Pick<Case, 'contacts' | 'interviews' | 'resources' | 'log'>> | undefined
  readonly now?: string | undefined
}

/** Takes on an opportunity for the person of the profile. */
export async function addOpportunity(ports: RecordPorts, request: AddRequest): Promise<Changed | Refusal> {
  const now = request.now ?? ports.clock.now()
  const { owner, by } = request
  const profile = await ports.record.readProfile(owner)
  if (isTrouble(profile)) return refuseTrouble(profile)
  if (!profile.seeker) return refuse({ kind: 'no-profile' })
  const policy = await ports.record.readPolicy(owner)
  if (isTrouble(policy)) return refuseTrouble(policy)
  const ids = await listIds(ports, owner)
  if (ids.kind === 'refused') return ids
  const asked = request.opportunity.id
  if (isDemoId(asked)) return refuse({ kind: 'opportunity-exists', id: asked, binned: false })
  const { id = newOpportunityId(request.opportunity.employer, ids.taken), ...rest } = request.opportunity
  const caseFile: Case = {
    version: 1,
    seeker: profile.seeker,
    ...(policy.policy ? { policy: policy.policy } : {}),
    opportunity: { added: todayOf(profile.seeker, now), ...rest, id },
    contacts: [],
    interviews: [],
    log: [],
    ...request.with,
  }
  return keepCase(ports, { owner, by, verb: 'add-opportunity', case: caseFile, now })
}

/** A whole case to be kept, such as one that was exported. */
export interface KeepCaseRequest extends Who {
  /** The use-case, as the history tells it. */
  readonly verb: string
  readonly case: Case
  /** See `Stamp`. */
  readonly batch?: number | undefined
  readonly now?: string | undefined
}

/** Keeps a whole case. Its seeker and policy are its own where they are not the owner's. */
export async function keepCase(ports: RecordPorts, request: KeepCaseRequest): Promise<Changed | Refusal> {
  const { owner, by, verb, batch } = request
  const now = request.now ?? ports.clock.now()
  const outcome = await ports.record.addOpportunity(owner, { verb, by, at: now, batch }, request.case)
  if (isTrouble(outcome)) return refuseTrouble(outcome)
  switch (outcome.kind) {
    case 'already-there':
      return refuse({ kind: 'opportunity-exists', id: outcome.id, binned: outcome.binned })
    case 'invalid':
      return refuse({ kind: 'invalid-change', problems: outcome.problems })
    case 'saved':
      return tellChange(ports, outcome, now)
  }
}

/** The day of a moment where the seeker lives. */
export function todayOf({ timeZone }: Seeker, now: string): string {
  return formatDay(createClock(timeZone).dayOf(parseInstant(now) ?? Number.NaN))
}
