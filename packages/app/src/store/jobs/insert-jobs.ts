import type { NewJob } from '../../ports/job-queue.ts'
import type { Turn } from '../tables/database.ts'
import { toUtc } from '../tables/to-utc.ts'

/** Enqueues jobs; one that was asked for before stays as it is, unless it is renewed. */
export async function insertJobs(turn: Turn, owner: string, jobs: readonly NewJob[]): Promise<void> {
  for (const { id, kind, payload, runAt, renewedAt } of jobs) {
    const run_at = toUtc(runAt)
    await turn
      .insertInto('jobs')
      .values({
        owner,
        id,
        kind,
        payload: JSON.stringify(payload ?? null),
        state: 'open',
        run_at,
        attempt: 0,
        setbacks: 0,
        worker: null,
        reason: null,
      })
      .onConflict((conflict) =>
        renewedAt === undefined
          ? conflict.columns(['owner', 'id']).doNothing()
          : conflict.columns(['owner', 'id']).doUpdateSet((eb) => ({
              state: 'open',
              worker: null,
              reason: null,
              run_at: eb
                .case()
                .when('jobs.worker', 'is not', null)
                .then(toUtc(renewedAt))
                .when(eb.and([eb('jobs.state', '=', 'open'), eb('jobs.run_at', '<', run_at)]))
                .then(eb.ref('jobs.run_at'))
                .else(run_at)
                .end(),
            })),
      )
      .execute()
  }
}
