import type { JobQueue } from '../../ports/job-queue.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment, inTransaction } from '../tables/in-transaction.ts'
import { toUtc } from '../tables/to-utc.ts'
import { insertJobs } from './insert-jobs.ts'

/** A job that broke off so often without an end in between does not get on. */
const OFTEN = 3

/** A queue in a table: a job is held by a lease, and whoever holds it is told apart by worker and attempt. */
export function openJobQueue(database: Database): JobQueue {
  return {
    enqueueJob: (owner, job) =>
      inTransaction(database, async (turn) => {
        await insertJobs(turn, owner, [job])
        return { kind: 'enqueued' as const }
      }),
    claimJob: (worker, { now, leaseUntil }) =>
      inTransaction(database, async (turn) => {
        const next = await findDue(turn, database.kind, toUtc(now))
        if (!next) return { kind: 'nothing-due' as const }
        // Whoever still holds it is gone.
        const brokeOff = next.worker === null ? 0 : 1
        const { owner, id, kind, payload, attempt, setbacks } = await turn
          .updateTable('jobs')
          .set((eb) => ({
            worker,
            attempt: eb('attempt', '+', 1),
            setbacks: eb('setbacks', '+', brokeOff),
            run_at: toUtc(leaseUntil),
          }))
          .where('owner', '=', next.owner)
          .where('id', '=', next.id)
          .returning(['owner', 'id', 'kind', 'payload', 'attempt', 'setbacks'])
          .executeTakeFirstOrThrow()
        const job = { owner, id, kind, payload: JSON.parse(payload), worker, attempt, setbacks }
        return { kind: 'claimed' as const, job }
      }),
    listStuckJobs: (owner, dueBefore) =>
      atOneMoment(database, async (turn) => {
        const rows = await turn
          .selectFrom('jobs')
          .select(['kind', 'reason', 'run_at', 'setbacks'])
          .where('owner', '=', owner)
          .where((eb) =>
            eb.or([
              eb('state', '=', 'failed'),
              eb.and([eb('state', '=', 'open'), eb('run_at', '<', toUtc(dueBefore))]),
              eb('setbacks', '>=', OFTEN),
            ]),
          )
          .orderBy('run_at')
          .execute()
        return {
          kind: 'stuck' as const,
          jobs: rows.map(({ kind, reason, run_at, setbacks }) => ({ kind, reason, since: run_at, setbacks })),
        }
      }),
    retryJobs: (owner, now) =>
      inTransaction(database, async (turn) => {
        await turn
          .updateTable('jobs')
          .set({ state: 'open', run_at: toUtc(now), reason: null })
          .where('owner', '=', owner)
          .where((eb) =>
            eb.or([
              eb('state', '=', 'failed'),
              eb.and([eb('state', '=', 'open'), eb('worker', 'is', null), eb('setbacks', '>', 0)]),
            ]),
          )
          .execute()
        return { kind: 'retried' as const }
      }),
    finishJob: (job, end) =>
      inTransaction(database, async (turn) => {
        const { numUpdatedRows } = await turn
          .updateTable('jobs')
          .set((eb) => ({
            state: end.kind === 'done' || end.kind === 'failed' ? end.kind : 'open',
            run_at: toUtc('runAt' in end ? end.runAt : end.at),
            worker: null,
            reason: 'reason' in end ? end.reason : null,
            setbacks: end.kind === 'broke-off' ? eb('setbacks', '+', 1) : 0,
          }))
          .where('owner', '=', job.owner)
          .where('id', '=', job.id)
          .where('state', '=', 'open')
          .where('worker', '=', job.worker)
          .where('attempt', '=', job.attempt)
          .executeTakeFirst()
        return { kind: numUpdatedRows > 0n ? ('finished' as const) : ('lease-lost' as const) }
      }),
  }
}

/** On SQLite nobody else writes meanwhile; on PostgreSQL, workers pass over what another is claiming. */
async function findDue(turn: Turn, kind: Database['kind'], now: string) {
  const due = turn
    .selectFrom('jobs')
    .select(['owner', 'id', 'worker'])
    .where('state', '=', 'open')
    .where('run_at', '<=', now)
    .orderBy('run_at')
    .limit(1)
  return await (kind === 'postgres' ? due.forUpdate().skipLocked() : due).executeTakeFirst()
}
