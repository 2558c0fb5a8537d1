import type { ContactId, FollowUp, Received } from '../../model/case.ts'
import type { EpochDay } from '../../time/day.ts'
import type { EpochMs } from '../../time/instant.ts'

/** Something the employer's side said, with the moment it was said. */
export interface Word {
  readonly at: EpochMs
  readonly day: EpochDay
  readonly from: 'interview' | 'call' | 'received'
  readonly contact: ContactId | undefined
  readonly decisionDay: EpochDay | undefined
  readonly followUp: FollowUp | undefined
}

/** A `received` entry with its times read. */
export interface Arrival {
  readonly at: EpochMs
  readonly day: EpochDay
  readonly entry: Received
  readonly backOn: EpochDay | undefined
}

/** Etiquette: *human word*: everything received but automatic mail. */
export function isHuman(entry: Received): boolean {
  return entry.kind !== 'auto-reply' && entry.kind !== 'bounce'
}
