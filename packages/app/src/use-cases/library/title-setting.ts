import type { Clock } from '../../ports/clock.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
import type { PageRequest } from '../notebook/change-page.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'

const NAME = 'library/titles'

/** Whether pages may be asked for their titles: nothing leaves the machine unless the user said so. */
export async function mayFetch({ record }: { readonly record: CaseRecord }, owner: string): Promise<boolean | Refusal> {
  const kept = await record.readSetting(owner, NAME)
  return isTrouble(kept) ? refuseTrouble(kept) : kept.value === true
}

export interface TitleSetting {
  readonly kind: 'title-setting'
  readonly allowed: boolean
  /** By which it is undone; null when it was so already. */
  readonly change: number | null
}

/** Allows or forbids to ask pages for their titles. */
export async function allowTitles(
  { record, clock }: { readonly record: CaseRecord; readonly clock: Clock },
  { owner, by, allowed, now = clock.now() }: PageRequest & { readonly allowed: boolean },
): Promise<TitleSetting | Refusal> {
  const kept = await record.saveSetting(owner, NAME, allowed, { verb: 'allow-titles', by, at: now })
  return isTrouble(kept) ? refuseTrouble(kept) : { kind: 'title-setting', allowed, change: kept.change }
}
