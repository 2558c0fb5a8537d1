import { describe, expect, it } from 'vitest'
import type { Noticed } from '../../ports/reminders.ts'
import { makeCase, stamp } from './make-case.ts'
import { claimOf, type Desk, expectKind, type Harness, provideDesks, saved } from './record-desk.ts'

const BEFORE = '2026-09-01T08:00:00Z'
const NOW = '2026-12-01T00:00:00Z'
const LATER = '2026-12-01T00:10:00Z'

/** What is to be told is written down with the plan, noticed once, and told once on each channel. */
export function describeReminders(kind: string, start: () => Harness): void {
  describe(`the reminders kept in ${kind}`, () => {
    const takeDesk = provideDesks(start)

    const noticeAll = async ({ record, reminders, owner }: Desk) => {
      saved(await record.addOpportunity(owner, stamp('add', BEFORE), makeCase('ready')))
      await record.settleStale(owner, NOW)
      const { reminders: due } = expectKind(await reminders.dueReminders(owner, NOW, 100), 'due')
      const noticed = due.map(
        (reminder): Noticed => ({
          reminder,
          superseded: false,
          channels: ['desktop'],
          asks: [],
        }),
      )
      await reminders.noticeReminders(owner, NOW, noticed)
      return noticed
    }

    it('come up when their moment has come, and are noticed once by however many', async (context) => {
      const desk = takeDesk(context)
      const { reminders, owner } = desk
      const noticed = await noticeAll(desk)
      expect(noticed.length).toBeGreaterThan(0)
      await reminders.noticeReminders(owner, NOW, noticed)
      expect(await reminders.dueReminders(owner, NOW, 100)).toEqual({ kind: 'due', reminders: [] })
      const taken = await Promise.all(
        ['a', 'b', 'c'].map((id) => reminders.takeBundle(owner, 'desktop', { now: NOW, heldUntil: LATER, id })),
      )
      const bundles = taken.flatMap((one) => (one.kind === 'bundle' && one.bundle ? [one.bundle] : []))
      expect(bundles).toHaveLength(1)
      expect(bundles[0]?.told).toHaveLength(noticed.length)
    })

    it('are told by another under the same name when whoever began it is gone, who then cannot end it', async (context) => {
      const desk = takeDesk(context)
      const { reminders, owner } = desk
      await noticeAll(desk)
      const take = { now: NOW, heldUntil: LATER, id: 'first' }
      expectKind(await reminders.takeBundle(owner, 'desktop', take), 'bundle')
      const next = { now: LATER, heldUntil: '2026-12-01T00:20:00Z', id: 'second' }
      const { bundle } = expectKind(await reminders.takeBundle(owner, 'desktop', next), 'bundle')
      expect(bundle).toMatchObject({ id: 'first', handed: false })
      const told = { kind: 'told', at: LATER } as const
      expect(await reminders.endBundle(owner, 'first', LATER, told)).toEqual({ kind: 'lease-lost' })
      expect(await reminders.handBundle(owner, 'first', next.heldUntil)).toEqual({ kind: 'handed' })
      expect(await reminders.endBundle(owner, 'first', next.heldUntil, told)).toEqual({ kind: 'ended' })
      const again = { now: NOW, heldUntil: LATER, id: 'third' }
      expect(await reminders.takeBundle(owner, 'desktop', again)).toEqual({ kind: 'bundle', bundle: null })
    })

    it('leave with the step, the opportunity and the channel that they were for', async (context) => {
      const desk = takeDesk(context)
      const { record, reminders, owner } = desk
      await noticeAll(desk)
      expect(expectKind(await reminders.listNews(owner), 'news').reminders.length).toBeGreaterThan(0)
      expect(expectKind(await reminders.channelsToTell(owner, NOW), 'channels').channels).toEqual(['desktop'])
      await reminders.dropTellings(owner, ['mail'])
      expect(expectKind(await reminders.channelsToTell(owner, NOW), 'channels').channels).toEqual([])
      saved(await record.binOpportunity(owner, 'ready', stamp('bin', NOW)))
      expect(expectKind(await reminders.listNews(owner), 'news').reminders).toEqual([])
    })

    it('ask for whoever tells them in the same transaction, and again while they are told', async (context) => {
      const desk = takeDesk(context)
      const { record, jobs, owner } = desk
      saved(await record.addOpportunity(owner, stamp('add', BEFORE), makeCase('ready')))
      const lease = { now: '2027-01-01T00:00:00Z', leaseUntil: '2027-01-01T00:10:00Z' }
      const claim = async () => {
        const job = await claimOf(desk, 'remind', lease)
        if (!job) throw new Error('Nobody was asked to tell.')
        return job
      }
      const job = await claim()
      saved(
        await record.changeCase(owner, 'ready', stamp('edit', '2026-09-02T09:00:00Z'), (one) => ({
          ...one,
          interviews: one.interviews.map((talk) => ({
            ...talk,
            start: '2027-02-01T10:00:00Z',
            end: '2027-02-01T11:00:00Z',
          })),
        })),
      )
      const end = { kind: 'again', runAt: '2027-03-01T00:00:00Z' } as const
      expect(await jobs.finishJob(job, end)).toEqual({ kind: 'lease-lost' })
      await jobs.finishJob(await claim(), { kind: 'failed', at: lease.now, reason: 'no bus' })
      const stuck = expectKind(await jobs.listStuckJobs(owner, BEFORE), 'stuck')
      expect(stuck.jobs).toMatchObject([{ kind: 'remind', reason: 'no bus' }])
      await jobs.retryJobs(owner, lease.now)
      await jobs.finishJob(await claim(), { kind: 'done', at: lease.now })
    })

    it('go to browsers, each once', async (context) => {
      const { reminders, owner } = takeDesk(context)
      const browser = { id: 'b1', browser: 'Firefox on Linux', sealed: 'v1.x', createdAt: '2026-09-15T08:00:00.000Z' }
      await reminders.keepSubscription(owner, browser)
      await reminders.keepSubscription(owner, { ...browser, sealed: 'v1.y' })
      expect(await reminders.listSubscriptions(owner)).toEqual({
        kind: 'subscriptions',
        subscriptions: [{ ...browser, sealed: 'v1.y' }],
      })
      await reminders.removeSubscription(owner, 'b1')
      expect(await reminders.listSubscriptions(owner)).toEqual({ kind: 'subscriptions', subscriptions: [] })
    })
  })
}
