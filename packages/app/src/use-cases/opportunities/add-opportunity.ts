import { type Case, createClock, formatDay, type Opportunity, parseInstant, type Seeker } from '@afterword/engine'
import { type Refusal, refuse } from '../failure.ts'
import { type Changed, tellChange } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { newId } from '../record/new-id.ts'
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
  const taken = await listIds(ports, owner)
  if (!Array.isArray(taken)) return taken
  const { id = newId(request.opportunity.employer, taken, 'opportunity'), ...rest } = request.opportunity
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
  readonly now?: string | undefined
}

/** Keeps a whole case. Its seeker and policy are its own where they are not the owner's. */
export async function keepCase(ports: RecordPorts, request: KeepCaseRequest): Promise<Changed | Refusal> {
  const { owner, by, verb } = request
  const now = request.now ?? ports.clock.now()
  const outcome = await ports.record.addOpportunity(owner, { verb, by, at: now }, request.case)
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

/** Ids in use, those in the bin included. */
async function listIds(ports: RecordPorts, owner: string): Promise<string[] | Refusal> {
  const ids: string[] = []
  for (const binned of [false, true]) {
    const listed = await ports.record.listOpportunities(owner, { binned })
    if (isTrouble(listed)) return refuseTrouble(listed)
    ids.push(...listed.opportunities.map(({ id }) => id))
  }
  return ids
}

/** The day of a moment where the seeker lives. */
export function todayOf({ timeZone }: Seeker, now: string): string {
  return formatDay(createClock(timeZone).dayOf(parseInstant(now) ?? Number.NaN))
}
