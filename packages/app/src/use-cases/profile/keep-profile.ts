import type { Policy, Seeker } from '@afterword/engine'
import type { CaseRecord, Kept, Stamp } from '../../ports/record.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'

/** Who looks for a job, and how they want to follow up; null where nothing was said yet. */
export interface Profile {
  readonly kind: 'profile'
  readonly seeker: Seeker | null
  readonly policy: Policy | null
}

/** The owner's profile and policy. */
export async function readProfile(
  ports: { readonly record: CaseRecord },
  { owner }: Pick<Who, 'owner'>,
): Promise<Profile | Refusal> {
  const profile = await ports.record.readProfile(owner)
  if (isTrouble(profile)) return refuseTrouble(profile)
  const policy = await ports.record.readPolicy(owner)
  if (isTrouble(policy)) return refuseTrouble(policy)
  return { kind: 'profile', seeker: profile.seeker, policy: policy.policy }
}

/** Keeps who looks for a job; all opportunities without a seeker of their own follow. */
export function saveProfile(
  ports: RecordPorts,
  request: Who & { readonly seeker: Seeker; readonly now?: string | undefined },
): Promise<Kept | Refusal> {
  return keep(ports.record.saveProfile(request.owner, stampOf(ports, request, 'save-profile'), request.seeker))
}

/** Keeps how to follow up: the preset, rules switched off, parameters. */
export function savePolicy(
  ports: RecordPorts,
  request: Who & { readonly policy: Policy; readonly now?: string | undefined },
): Promise<Kept | Refusal> {
  return keep(ports.record.savePolicy(request.owner, stampOf(ports, request, 'save-policy'), request.policy))
}

function stampOf(ports: RecordPorts, request: Who & { readonly now?: string | undefined }, verb: string): Stamp {
  return { verb, by: request.by, at: request.now ?? ports.clock.now() }
}

async function keep(saving: ReturnType<CaseRecord['saveProfile']>): Promise<Kept | Refusal> {
  const outcome = await saving
  if (isTrouble(outcome)) return refuseTrouble(outcome)
  return outcome.kind === 'invalid' ? refuse({ kind: 'invalid-change', problems: outcome.problems }) : outcome
}
