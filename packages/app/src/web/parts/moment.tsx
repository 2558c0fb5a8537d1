import { phraseAt, phraseBy } from '../../wording/moments/say-window.ts'
import { tellInZones, type Zones } from '../../wording/moments/zones.ts'

interface MomentProps {
  /** An instant, ISO 8601. */
  readonly at: string
  readonly zones: Zones
  /** `by` for the last moment of something; else it says "at". */
  readonly say?: 'at' | 'by'
}

/** A moment in the employer's time, with the reader's own beside it where the clocks differ. */
export function Moment({ at, zones, say = 'at' }: MomentProps) {
  const phrase = say === 'by' ? phraseBy : phraseAt
  const { theirs, yours } = tellInZones(zones, at, (clock) => phrase(at, clock))
  return (
    <time class="moment" dateTime={at}>
      {theirs}
      {yours !== undefined && <span class="moment-yours"> · {yours}</span>}
    </time>
  )
}
