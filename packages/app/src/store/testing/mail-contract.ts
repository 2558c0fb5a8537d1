import { describe, expect, it } from 'vitest'
import type { NewOutgoing } from '../../ports/outbox.ts'
import { checkIn, makeCase, stamp, withEntry } from './make-case.ts'
import { type Desk, expectKind, type Harness, provideDesks } from './record-desk.ts'

const at = (minute: number) => `2026-09-22T10:${String(minute).padStart(2, '0')}:00.000Z`
const { at: _at, ...entry } = checkIn(at(0))

function makeMessage(id: string, changes: Partial<NewOutgoing> = {}): NewOutgoing {
  return {
    id,
    opportunity: 'larkspur',
    contact: 'dana',
    action: 'check-in:1',
    messageId: `<${id}@example.org>`,
    state: 'waiting',
    dueAt: at(1),
    createdAt: at(0),
    content: 'sealed',
    entry,
    ...changes,
  }
}

const sendJob = (id: string, runAt = at(1)) => ({ id: `send/${id}`, kind: 'send-mail', payload: { id }, runAt })
const lease = (minute: number) => ({ now: at(minute), leaseUntil: at(minute + 5) })

async function takeJobs({ jobs }: Desk, minute: number): Promise<string[]> {
  const ids: string[] = []
  for (;;) {
    const claim = await jobs.claimJob('w', lease(minute))
    if (claim.kind !== 'claimed') return ids
    // Whatever is planned asks for somebody who tells what is due.
    if (claim.job.kind !== 'remind') ids.push(claim.job.id)
    await jobs.finishJob(claim.job, { kind: 'done', at: at(minute) })
  }
}

/** Messages on their way move from state to state once, and what was noticed is kept until it is settled. */
export function describeMail(kind: string, start: () => Harness): void {
  describe(`the mail kept in ${kind}`, () => {
    const takeDesk = provideDesks(start)

    it('queues a message with its job, and no second one for the same step', async (context) => {
      const desk = takeDesk(context)
      const { outbox, owner } = desk
      const queued = expectKind(await outbox.queueOutgoing(owner, makeMessage('m1'), [sendJob('m1')]), 'queued')
      expect(queued.message).toMatchObject({ state: 'waiting', attempt: 0, dueAt: at(1), entry, insisted: false })
      const second = await outbox.queueOutgoing(owner, makeMessage('m2'), [sendJob('m2')])
      expect(second).toMatchObject({ kind: 'already-on-its-way', message: { id: 'm1' } })
      expect(await takeJobs(desk, 2)).toEqual(['send/m1'])
      const other = makeMessage('m3', { action: 'check-in:2' })
      expectKind(await outbox.queueOutgoing(owner, other, []), 'queued')
      expectKind(await outbox.moveOutgoing(owner, 'm1', { from: ['waiting'], to: 'cancelled' }), 'moved')
      expectKind(await outbox.queueOutgoing(owner, makeMessage('m4'), []), 'queued')
      const { messages } = expectKind(await outbox.listOutgoing(owner, { states: ['waiting'] }), 'outbox')
      expect(messages.map(({ id }) => id).sort()).toEqual(['m3', 'm4'])
      expect(await outbox.listOutgoing('somebody-else')).toEqual({ kind: 'outbox', messages: [] })
    })

    it('takes a step once, whoever asks: from the state and the try that were meant', async (context) => {
      const { outbox, owner } = takeDesk(context)
      await outbox.queueOutgoing(owner, makeMessage('m'), [])
      const begin = { from: ['waiting'], to: 'connecting', tries: true, set: { heldUntil: at(6) } } as const
      const tries = await Promise.all([1, 2, 3, 4].map(() => outbox.moveOutgoing(owner, 'm', begin)))
      expect(tries.map((one) => one.kind).sort()).toEqual(['moved', 'overtaken', 'overtaken', 'overtaken'])
      const late = { from: ['connecting'], to: 'sending', attempt: 0 } as const
      expectKind(await outbox.moveOutgoing(owner, 'm', late), 'overtaken')
      const takeOver = { from: ['connecting'], to: 'connecting', tries: true } as const
      expectKind(await outbox.moveOutgoing(owner, 'm', { ...takeOver, freeAt: at(5) }), 'overtaken')
      const taken = expectKind(await outbox.moveOutgoing(owner, 'm', { ...takeOver, freeAt: at(6) }), 'moved')
      expect(taken.message).toMatchObject({ attempt: 2, heldUntil: at(6) })
      expect(await outbox.moveOutgoing(owner, 'none', begin)).toEqual({ kind: 'no-such-message' })
    })

    it('logs what was sent with the step, and keeps the step when the case cannot be changed', async (context) => {
      const desk = takeDesk(context)
      const { outbox, record, owner } = desk
      await record.addOpportunity(owner, stamp('add'), makeCase('larkspur'))
      await outbox.queueOutgoing(owner, makeMessage('m'), [])
      const sent = {
        from: ['waiting'],
        to: 'sent',
        set: { sentAt: at(3), reason: null },
        jobs: [{ ...sendJob('copy'), id: 'copy' }],
      } as const
      const log = (id: string) => ({
        stamp: stamp('send', at(3)),
        edit: (now: ReturnType<typeof makeCase>) => withEntry(now, { ...checkIn(at(3)), id }),
      })
      const moved = expectKind(await outbox.moveOutgoing(owner, 'm', { ...sent, log: log('e1') }), 'moved')
      expect(moved.logged).toMatchObject({ kind: 'saved', case: { log: [{ id: 'e1' }] } })
      expectKind(await outbox.moveOutgoing(owner, 'm', { ...sent, log: log('e2') }), 'overtaken')
      const read = expectKind(await record.readCase(owner, 'larkspur'), 'case')
      expect(read.case.log.map(({ id }) => id)).toEqual(['e1'])
      expect(await takeJobs(desk, 4)).toEqual(['copy'])
      await outbox.queueOutgoing(owner, makeMessage('n'), [])
      await record.binOpportunity(owner, 'larkspur', stamp('bin'))
      const unlogged = expectKind(await outbox.moveOutgoing(owner, 'n', { ...sent, log: log('e3') }), 'moved')
      expect(unlogged).toMatchObject({ message: { state: 'sent', sentAt: at(3) }, logged: { kind: 'not-found' } })
    })

    it('deletes the text of what is through, and nothing else', async (context) => {
      const { outbox, owner } = takeDesk(context)
      await outbox.queueOutgoing(owner, makeMessage('m'), [])
      expect(await outbox.forgetOutgoing(owner, 'm')).toEqual({ kind: 'no-such-message' })
      await outbox.moveOutgoing(owner, 'm', { from: ['waiting'], to: 'cancelled' })
      expect(await outbox.forgetOutgoing(owner, 'm')).toEqual({ kind: 'forgotten' })
      const kept = expectKind(await outbox.readOutgoing(owner, 'm'), 'outgoing')
      expect(kept.message).toMatchObject({ content: null, messageId: '<m@example.org>' })
    })

    it('keeps what was noticed once, and settles it once with its change', async (context) => {
      const { incoming, record, owner } = takeDesk(context)
      await record.addOpportunity(owner, stamp('add'), makeCase('larkspur'))
      const noticed = { opportunity: 'larkspur', contact: 'dana', holds: true, noticedAt: at(5), content: 'sealed' }
      const proposal = { ...noticed, id: '<a@larkspur.example>', at: at(4) }
      expect(await incoming.keepProposal(owner, proposal)).toEqual({ kind: 'kept' })
      expect(await incoming.keepProposal(owner, proposal)).toEqual({ kind: 'known' })
      const listed = expectKind(await incoming.listProposals(owner, { state: 'open' }), 'proposals')
      expect(listed.proposals).toEqual([{ ...proposal, state: 'open' }])
      const change = {
        stamp: stamp('confirm', at(6)),
        edit: (now: ReturnType<typeof makeCase>) => withEntry(now, { ...checkIn(at(3)), id: 'e' }),
      }
      const broken = { ...change, edit: (now: ReturnType<typeof makeCase>) => ({ ...now, contacts: [] }) }
      expectKind(await incoming.settleProposal(owner, proposal.id, 'confirmed', broken), 'invalid')
      const settled = expectKind(await incoming.settleProposal(owner, proposal.id, 'confirmed', change), 'settled')
      expect(settled.saved?.case.log).toHaveLength(1)
      expectKind(await incoming.settleProposal(owner, proposal.id, 'confirmed', change), 'no-such-proposal')
      expectKind(await incoming.forgetProposal(owner, proposal.id), 'forgotten')
      expect(await incoming.readProposal(owner, proposal.id)).toMatchObject({ proposal: { content: null } })
      expect(await incoming.keepProposal(owner, proposal)).toEqual({ kind: 'known' })
    })

    it('knows how far each folder was read', async (context) => {
      const { incoming, owner } = takeDesk(context)
      expect(await incoming.readPosition(owner, 'INBOX')).toEqual({ kind: 'position', position: null })
      await incoming.savePosition(owner, 'INBOX', { uidValidity: 4_294_967_295, uid: 7 })
      await incoming.savePosition(owner, 'INBOX', { uidValidity: 4_294_967_295, uid: 9 })
      const position = { uidValidity: 4_294_967_295, uid: 9 }
      expect(await incoming.readPosition(owner, 'INBOX')).toEqual({ kind: 'position', position })
    })

    it('forgets the mail of an opportunity with it', async (context) => {
      const { outbox, incoming, record, owner } = takeDesk(context)
      await record.addOpportunity(owner, stamp('add'), makeCase('larkspur'))
      await outbox.queueOutgoing(owner, makeMessage('m'), [])
      const noticed = { contact: null, holds: true, at: at(4), noticedAt: at(5), content: null }
      await incoming.keepProposal(owner, { ...noticed, id: 'p', opportunity: 'larkspur' })
      await record.binOpportunity(owner, 'larkspur', stamp('bin'))
      await record.emptyBin(owner, at(30))
      expect(await outbox.readOutgoing(owner, 'm')).toEqual({ kind: 'no-such-message' })
      expect(await incoming.readProposal(owner, 'p')).toEqual({ kind: 'no-such-proposal' })
    })
  })
}
