import type { CaseRecord, PersonLine } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'

export interface PeopleRequest extends Pick<Who, 'owner'> {
  /** Those whose name or e-mail address has a word that begins so. */
  readonly text?: string | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

export interface People {
  readonly kind: 'people'
  readonly people: readonly PersonLine[]
  /** How many there are in all, whatever the limit. */
  readonly total: number
}

/** The people of all opportunities, by name; one who is met in several stands once for each. */
export async function listPeople(
  ports: { readonly record: CaseRecord },
  { owner, ...filter }: PeopleRequest,
): Promise<People | Refusal> {
  const people = await ports.record.listPeople(owner, filter)
  return isTrouble(people) ? refuseTrouble(people) : people
}
