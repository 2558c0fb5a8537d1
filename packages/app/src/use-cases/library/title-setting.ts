import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'

const NAME = 'library/titles'

/** Whether pages may be asked for their titles: nothing leaves the machine unless the user said so. */
export async function mayFetch({ record }: { readonly record: CaseRecord }, owner: string): Promise<boolean | Refusal> {
  const kept = await record.readSetting(owner, NAME)
  return isTrouble(kept) ? refuseTrouble(kept) : kept.value === true
}

export interface TitleSetting {
  readonly kind: 'title-setting'
  readonly allowed: boolean
}

/** Allows or forbids to ask pages for their titles. */
export async function allowTitles(
  { record }: { readonly record: CaseRecord },
  { owner, allowed }: Pick<Who, 'owner'> & { readonly allowed: boolean },
): Promise<TitleSetting | Refusal> {
  const kept = await record.saveSetting(owner, NAME, allowed)
  return isTrouble(kept) ? refuseTrouble(kept) : { kind: 'title-setting', allowed }
}
