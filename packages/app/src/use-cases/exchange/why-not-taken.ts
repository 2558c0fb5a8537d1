import type { RowNotice } from './rows-to-opportunities.ts'

/** Of a cell. */
export const NOT_TAKEN: Readonly<Record<RowNotice['reason'], string>> = {
  'no-day': 'is no day, and was left out',
  'day-order': 'may be the day or the month first, so it was left out',
  'interview-incomplete': 'was left out: say how long talks were and how they were held, or enter it by hand',
  'unknown-status': 'is no status that is known, and was left out',
  offer: 'was left out: enter the offer with its day and deadline',
  'nameless-contact': 'was left out: nobody is named',
  'no-place': 'has no place in an opportunity, and was left out',
}

/** Of an entry of a calendar. */
export const NO_INTERVIEW = {
  questions: 'does not tell how long the talk is, or how it is held: say both',
  'another-time': 'asks for another time; nothing is agreed yet',
  recurring: 'repeats; enter the day that is meant by hand',
  'whole-days': 'has no time of day',
  'no-zone': 'has no time zone; say in which one its time is meant',
  'unknown-meeting': 'is about a talk that this opportunity does not have',
  outdated: 'is older than the invitation that was taken last; nothing was changed',
  'no-invitation': 'is an answer to an invitation, and no invitation',
} as const

/** Of a table. */
export const TABLE_FAULTS = {
  empty: 'there is nothing in it',
  quotes: 'a quotation mark is not closed, or stands in the midst of a word',
  'too-many-cells': 'this row is longer than the first one, which names the columns',
} as const
