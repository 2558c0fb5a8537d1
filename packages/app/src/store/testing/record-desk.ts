import { afterAll, beforeAll, type TestContext } from 'vitest'
import type { CalendarFeeds } from '../../ports/calendar-feeds.ts'
import type { Incoming } from '../../ports/incoming.ts'
import type { ClaimedJob, JobQueue } from '../../ports/job-queue.ts'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { Outbox } from '../../ports/outbox.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { Reminders } from '../../ports/reminders.ts'
import type { OpenRecord } from '../open-record.ts'

/** Where a suite gets an empty record of its own, or why there is none here. */
export type Harness =
  | { readonly kind: 'harness'; open(): Promise<OpenRecord>; stop(): void }
  | { readonly kind: 'none'; readonly reason: string }

/** What a test works at: the record, and an owner that nobody else has. */
export interface Desk {
  readonly record: CaseRecord
  readonly jobs: JobQueue
  readonly outbox: Outbox
  readonly incoming: Incoming
  readonly feeds: CalendarFeeds
  readonly notebook: NotebookShelf
  readonly reminders: Reminders
  readonly owner: string
}

/** Opens one record for a suite. Each test takes a desk; without a database it is skipped, with the reason. */
export function provideDesks(start: () => Harness): (context: TestContext) => Desk {
  let harness: Harness | undefined
  let open: OpenRecord | undefined
  let desks = 0
  beforeAll(async () => {
    harness = start()
    if (harness.kind === 'harness') open = await harness.open()
  })
  afterAll(async () => {
    await open?.close()
    if (harness?.kind === 'harness') harness.stop()
  })
  return ({ skip }) => {
    if (!open) return skip(harness?.kind === 'none' ? harness.reason : 'it could not be opened')
    desks += 1
    const { record, jobs, outbox, incoming, feeds, notebook, reminders } = open
    return { record, jobs, outbox, incoming, feeds, notebook, reminders, owner: `owner-${desks}` }
  }
}

/**
 * The next job of that kind and owner that is due, claimed. All tests of a suite share one queue: what others left there is
 * ended on the way.
 */
export async function claimOf(
  { jobs, owner }: Pick<Desk, 'jobs' | 'owner'>,
  kind: string,
  lease: Parameters<JobQueue['claimJob']>[1],
): Promise<ClaimedJob | undefined> {
  for (;;) {
    const claim = await jobs.claimJob('worker', lease)
    if (claim.kind !== 'claimed') return undefined
    if (claim.job.kind === kind && claim.job.owner === owner) return claim.job
    await jobs.finishJob(claim.job, { kind: 'done', at: lease.now })
  }
}

/** What was saved; a refusal fails the test with what it says. */
export function saved<Outcome extends { kind: string }>(outcome: Outcome): Extract<Outcome, { kind: 'saved' }> {
  return expectKind(outcome, 'saved')
}

/** The outcome, when it is of that kind; else an error that shows it. */
export function expectKind<Outcome extends { kind: string }, Kind extends Outcome['kind']>(
  outcome: Outcome,
  kind: Kind,
): Extract<Outcome, { kind: Kind }> {
  if (outcome.kind !== kind) throw new Error(`Not ${kind}: ${JSON.stringify(outcome)}`)
  return outcome as Extract<Outcome, { kind: Kind }>
}
