import type { JobQueue } from '../ports/job-queue.ts'
import type { CaseRecord } from '../ports/record.ts'

/** A record that is open, whatever it is kept in. */
export interface OpenRecord {
  readonly kind: 'open'
  readonly record: CaseRecord
  readonly jobs: JobQueue
  close(): Promise<void>
}
