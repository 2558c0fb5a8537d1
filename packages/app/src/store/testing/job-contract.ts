import { describe, expect, it } from 'vitest'
import { expectKind, type Harness, provideDesks } from './record-desk.ts'

const at = (minute: number) => `2026-09-15T12:${String(minute).padStart(2, '0')}:00Z`
const lease = (minute: number) => ({ now: at(minute), leaseUntil: at(minute + 5) })

/** Each job is run once by whoever is alive. The tests share one queue, as workers do, and leave it empty. */
export function describeJobs(kind: string, start: () => Harness): void {
  describe(`the job queue kept in ${kind}`, () => {
    const takeDesk = provideDesks(start)

    it('gives each job to one of many workers, the one longest due first', async (context) => {
      const { jobs, owner } = takeDesk(context)
      for (const minute of [3, 1, 2, 40]) {
        await jobs.enqueueJob(owner, { id: `j${minute}`, kind: 'digest', payload: null, runAt: at(minute) })
      }
      await jobs.enqueueJob(owner, { id: 'j1', kind: 'digest', payload: 'again', runAt: at(0) })
      const claims = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((worker) => jobs.claimJob(worker, lease(10))))
      const ids = claims.flatMap((claim) => (claim.kind === 'claimed' ? [claim.job.id] : []))
      expect(ids.sort()).toEqual(['j1', 'j2', 'j3'])
      for (const claim of claims) {
        if (claim.kind === 'claimed') await jobs.finishJob(claim.job, { kind: 'done', at: at(11) })
      }
      expect(await jobs.claimJob('a', lease(39))).toEqual({ kind: 'nothing-due' })
      const last = expectKind(await jobs.claimJob('a', lease(40)), 'claimed')
      await jobs.finishJob(last.job, { kind: 'failed', at: at(41), reason: 'no such printer' })
      expect(await jobs.claimJob('a', lease(50))).toEqual({ kind: 'nothing-due' })
    })

    it('gives a job to another when its worker is gone, and does not let the first end it', async (context) => {
      const { jobs, owner } = takeDesk(context)
      await jobs.enqueueJob(owner, { id: 'j', kind: 'send', payload: { n: 1 }, runAt: at(0) })
      const gone = expectKind(await jobs.claimJob('gone', lease(1)), 'claimed')
      expect(await jobs.claimJob('next', lease(5))).toEqual({ kind: 'nothing-due' })
      const next = expectKind(await jobs.claimJob('next', lease(6)), 'claimed')
      expect(next.job).toMatchObject({ id: 'j', payload: { n: 1 }, attempt: 2 })
      expect(await jobs.finishJob(gone.job, { kind: 'done', at: at(7) })).toEqual({ kind: 'lease-lost' })
      expect(await jobs.finishJob(next.job, { kind: 'again', runAt: at(20) })).toEqual({ kind: 'finished' })
      expect(await jobs.claimJob('next', lease(19))).toEqual({ kind: 'nothing-due' })
      const third = expectKind(await jobs.claimJob('next', lease(20)), 'claimed')
      expect(third.job.attempt).toBe(3)
      expect(await jobs.finishJob(third.job, { kind: 'done', at: at(21) })).toEqual({ kind: 'finished' })
      expect(await jobs.finishJob(third.job, { kind: 'done', at: at(21) })).toEqual({ kind: 'lease-lost' })
    })

    it('tells of a job that breaks off again and again, whoever had it, until it ends', async (context) => {
      const { jobs, owner } = takeDesk(context)
      const stuck = async () => expectKind(await jobs.listStuckJobs(owner, at(0)), 'stuck').jobs
      const claim = async (minute: number) => expectKind(await jobs.claimJob('worker', lease(minute)), 'claimed').job
      await jobs.enqueueJob(owner, { id: 'j', kind: 'remind', payload: null, runAt: at(1) })
      await jobs.finishJob(await claim(1), { kind: 'broke-off', runAt: at(2), reason: 'TypeError' })
      expect(await claim(2)).toMatchObject({ setbacks: 1 })
      const second = await claim(10)
      expect(second.setbacks).toBe(2)
      expect(await stuck()).toEqual([])
      await jobs.finishJob(second, { kind: 'broke-off', runAt: at(50), reason: 'TypeError' })
      expect(await stuck()).toMatchObject([{ kind: 'remind', reason: 'TypeError', setbacks: 3 }])
      await jobs.retryJobs(owner, at(12))
      await jobs.finishJob(await claim(12), { kind: 'done', at: at(12) })
      expect(await stuck()).toEqual([])
    })
  })
}
