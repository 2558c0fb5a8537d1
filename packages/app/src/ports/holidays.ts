import type { BusinessCalendar } from '@afterword/engine'

/** What a calendar does not know about its region, so that a person can be told. */
export type CalendarLimit =
  /** No region was given: Saturday and Sunday, no holidays. */
  | { kind: 'no-region' }
  /** No holidays are known for that country: Saturday and Sunday, no holidays. */
  | { kind: 'unknown-region'; region: string }
  /** The subdivision is not known: the country's days are used. */
  | { kind: 'country-only'; region: string; country: string }
  /** The feasts that move with the moon (Holi, Diwali, both Eids …) are missing for that country. */
  | { kind: 'no-moving-feasts'; country: string }

export interface RegionCalendar {
  readonly calendar: BusinessCalendar
  readonly limits: readonly CalendarLimit[]
}

/** Calendar years, both included. */
export interface YearRange {
  readonly from: number
  readonly to: number
}

/** The weekends and public holidays of the world's regions. */
export interface Holidays {
  /**
   * The calendar of an ISO 3166-1 or -2 region in those years. The same region and years give the same object, so that
   * the engine compiles it once.
   */
  calendarOf(region: string | undefined, years: YearRange): Promise<RegionCalendar>
}
