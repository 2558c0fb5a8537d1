import { createClock, parseInstant } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'
import { DAYS_IN_BIN } from './bin-opportunity.ts'

/** What went for good. */
export interface Emptied {
  readonly kind: 'emptied'
  readonly ids: readonly string[]
}

const DAY = 24 * 60 * 60 * 1000

/** Removes for good what has been in the bin for `DAYS_IN_BIN` days; or all of it, when its owner asks. */
export async function emptyBin(
  ports: RecordPorts,
  {
    owner,
    all = false,
    now = ports.clock.now(),
  }: Pick<Who, 'owner'> & { readonly all?: boolean; readonly now?: string },
): Promise<Emptied | Refusal> {
  const moment = parseInstant(now) ?? Number.NaN
  const before = createClock('UTC').format(all ? moment + 1000 : moment - DAYS_IN_BIN * DAY)
  const emptied = await ports.record.emptyBin(owner, before)
  return isTrouble(emptied) ? refuseTrouble(emptied) : emptied
}
