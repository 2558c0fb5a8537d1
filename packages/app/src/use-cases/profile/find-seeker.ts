import type { Seeker } from '@afterword/engine'
import type { CaseRecord } from '../../ports/record.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'

/** Who looks for a job: the owner's profile, else the seeker of an opportunity, as in the demo. */
export async function findSeeker(
  { record }: { readonly record: CaseRecord },
  { owner }: Pick<Who, 'owner'>,
): Promise<{ kind: 'seeker'; seeker: Seeker } | Refusal> {
  const profile = await record.readProfile(owner)
  if (isTrouble(profile)) return refuseTrouble(profile)
  if (profile.seeker) return { kind: 'seeker', seeker: profile.seeker }
  const listed = await record.listOpportunities(owner)
  if (isTrouble(listed)) return refuseTrouble(listed)
  const [any] = listed.opportunities
  if (!any) return refuse({ kind: 'no-profile' })
  const read = await record.readCase(owner, any.id)
  if (isTrouble(read)) return refuseTrouble(read)
  return read.kind === 'case' ? { kind: 'seeker', seeker: read.case.seeker } : refuse({ kind: 'no-profile' })
}
