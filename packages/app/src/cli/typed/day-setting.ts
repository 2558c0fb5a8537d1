import type { Temporal } from 'temporal-polyfill'

/** What a day's name is looked up against. */
export interface DaySetting {
  readonly today: Temporal.PlainDate
  readonly region?: string | undefined
  readonly leaning: 'past' | 'future'
}
