import type { BusinessDays, EpochDay } from '@afterword/engine'

/**
 * Days as people write them, resolved against the day of writing. A window ("next week", "5–9 October") has two ends;
 * `first` and `last` are the same for a single day. `at` and `end`: where it stands in the folded sentence.
 */
export interface DayMention {
  readonly at: number
  readonly end: number
  readonly first: EpochDay
  readonly last: EpochDay
  /** A stretch of time counted from the day of writing ("in two weeks"), or a week or month as a whole. */
  readonly loose: boolean
}

/** What a mention is resolved with. */
export interface DayContext {
  /** The day of writing. */
  readonly today: EpochDay
  readonly monthFirst: boolean
  readonly days: BusinessDays
}

type Groups = Readonly<Record<string, string | undefined>>
export type DaysFound = Pick<DayMention, 'first' | 'last' | 'loose'>

/** One way in which people write days. `read` gives undefined where the words name no real day. */
export interface DayReader {
  readonly pattern: RegExp
  read(groups: Groups, context: DayContext): DaysFound | undefined
}

export function single(day: EpochDay | undefined): DaysFound | undefined {
  return day === undefined ? undefined : { first: day, last: day, loose: false }
}

export function span(first: EpochDay | undefined, last: EpochDay | undefined): DaysFound | undefined {
  return first === undefined || last === undefined ? undefined : { first: Math.min(first, last), last, loose: true }
}

/** A pattern between word boundaries that know digits and letters with marks. */
export function wordPattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{Script=Latin}\\d])(?:${source})(?![\\p{Script=Latin}\\d])`, 'gu')
}
