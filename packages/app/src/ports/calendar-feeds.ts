import type { RecordTrouble } from './record-trouble.ts'
import type { Sealed } from './secrets.ts'

/** What a subscribed calendar shows. */
export interface FeedChoices {
  /** Steps as events, as tasks (VTODO), or not at all. */
  readonly steps: 'events' | 'tasks' | 'none'
  /** Titles name neither employers nor people, and nothing else is told. */
  readonly discreet: boolean
  /** Whether the calendar rings before interviews and when a step may be taken. */
  readonly alarms: boolean
}

export interface KeptFeed {
  readonly owner: string
  /** The token of its address. */
  readonly sealed: Sealed
  readonly choices: FeedChoices
}

/** The calendars that can be subscribed to: one an owner. */
export interface CalendarFeeds {
  readFeed(owner: string): Promise<{ readonly kind: 'feed'; readonly feed: KeptFeed | null } | RecordTrouble>
  /** By a digest of the token. */
  findFeed(digest: string): Promise<{ readonly kind: 'feed'; readonly feed: KeptFeed | null } | RecordTrouble>
  /** Takes the place of the one that was there: the old address ends. */
  keepFeed(feed: KeptFeed, digest: string): Promise<{ readonly kind: 'kept' } | RecordTrouble>
  chooseForFeed(owner: string, choices: FeedChoices): Promise<{ readonly kind: 'kept' } | RecordTrouble>
  removeFeed(owner: string): Promise<{ readonly kind: 'kept' } | RecordTrouble>
}
