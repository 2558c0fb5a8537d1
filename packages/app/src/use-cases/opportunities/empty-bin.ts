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

/**
 * Removes for good what has been in the bin for `DAYS_IN_BIN` days; or all of it, when its owner asks. It is the clock's own
 * time that counts: nothing is lost for asking what will be.
 */
export async function emptyBin(
  { record, clock }: Pick<RecordPorts, 'record' | 'clock'>,
  { owner, all = false }: Pick<Who, 'owner'> & { readonly all?: boolean },
): Promise<Emptied | Refusal> {
  const moment = parseInstant(clock.now()) ?? Number.NaN
  const emptied = await record.emptyBin(owner, all ? undefined : createClock('UTC').format(moment - DAYS_IN_BIN * DAY))
  return isTrouble(emptied) ? refuseTrouble(emptied) : emptied
}
