import type { NewJob } from '../../ports/job-queue.ts'
import type { Turn } from '../tables/database.ts'
import { toUtc } from '../tables/to-utc.ts'

/** Enqueues jobs; one that was asked for before stays as it is. */
export async function insertJobs(turn: Turn, owner: string, jobs: readonly NewJob[]): Promise<void> {
  for (const { id, kind, payload, runAt } of jobs) {
    await turn
      .insertInto('jobs')
      .values({
        owner,
        id,
        kind,
        payload: JSON.stringify(payload ?? null),
        state: 'open',
        run_at: toUtc(runAt),
        attempt: 0,
        worker: null,
        reason: null,
      })
      .onConflict((conflict) => conflict.columns(['owner', 'id']).doNothing())
      .execute()
  }
}
