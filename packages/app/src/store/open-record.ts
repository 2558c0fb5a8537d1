import type { CalendarFeeds } from '../ports/calendar-feeds.ts'
import type { Incoming } from '../ports/incoming.ts'
import type { JobQueue } from '../ports/job-queue.ts'
import type { NotebookShelf } from '../ports/notebook.ts'
import type { Outbox } from '../ports/outbox.ts'
import type { CaseRecord } from '../ports/record.ts'
import type { Reminders } from '../ports/reminders.ts'

/** A record that is open, whatever it is kept in. */
export interface OpenRecord {
  readonly kind: 'open'
  readonly record: CaseRecord
  readonly jobs: JobQueue
  readonly outbox: Outbox
  readonly incoming: Incoming
  readonly feeds: CalendarFeeds
  readonly notebook: NotebookShelf
  readonly reminders: Reminders
  close(): Promise<void>
}
