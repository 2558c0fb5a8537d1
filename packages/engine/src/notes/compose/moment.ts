import { type EpochMs, parseInstant } from '../../time/instant.ts'

/** A moment of a valid case. Throws a RangeError for another text: the schema refuses it earlier. */
export function momentOf(instant: string): EpochMs {
  const at = parseInstant(instant)
  if (at === undefined) throw new RangeError(`No moment: "${instant}".`)
  return at
}
