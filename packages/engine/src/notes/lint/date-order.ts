import type { DateOrder } from './date-expressions.ts'
import type { NoteContext } from './note-context.ts'

/** How day and month are ordered where the case is at home: 9/22 in the United States, 22/9 elsewhere. */
export function dateOrderOf({ case: theCase }: NoteContext): DateOrder {
  const region = theCase.opportunity.region ?? theCase.seeker.region ?? ''
  return /^US\b/.test(region) ? 'month-first' : 'day-first'
}
