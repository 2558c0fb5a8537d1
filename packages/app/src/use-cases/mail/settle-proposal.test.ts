import { expect, it } from 'vitest'
import { startSmtp } from '../../mail/testing/start-smtp.ts'
import type { MessageReader, Reading } from '../../ports/message-reader.ts'
import { done, ME } from '../testing/open-desk.ts'
import { type MailDesk, openMailDesk, sendThanks } from '../testing/open-mail-desk.ts'
import { noticeMessage } from './notice-message.ts'

const AT = '2026-09-16T10:00:00+01:00'

/** Has a message noticed that reads so; gives the id of the proposal, null where there is none. */
async function notice(
  desk: MailDesk,
  reading: Partial<Reading>,
  messageId = '<answer@larkspur.example>',
): Promise<string | null> {
  const messageReader: MessageReader = {
    read: async () => ({
      reading: { kind: 'reply', contact: 'dana-whitfield', evidence: [], ...reading },
      subject: 'Re: The night form',
      from: { name: 'Dana Whitfield', address: 'dana@larkspur.example' },
      at: AT,
      messageId,
      references: ['<first@example.org>'],
    }),
  }
  const message = { folder: 'INBOX', uidValidity: 1, uid: 1, messageId, raw: new Uint8Array() }
  const noticed = done(await noticeMessage({ ...desk.ports, messageReader }, { owner: ME.owner, message }))
  return noticed.proposal?.id ?? null
}

const confirm = async (desk: MailDesk, id: string | null, more = {}) =>
  done(await desk.useCases.confirmProposal({ ...ME, proposal: id ?? '', ...more }))

it('logs what a message means with one tap, once', async () => {
  const desk = await openMailDesk(await startSmtp())
  const id = await notice(desk, { kind: 'offer', respondBy: '2026-09-25' })
  const after = await confirm(desk, id)
  expect(after.case.log).toMatchObject([
    { type: 'received', kind: 'offer', contact: 'dana-whitfield', respondBy: '2026-09-25', at: expect.any(String) },
  ])
  expect(after.plan.state).toBe('offer')
  const again = await desk.useCases.confirmProposal({ ...ME, proposal: id ?? '' })
  expect(again).toMatchObject({ failures: [{ kind: 'no-such-proposal' }] })
  expect(await notice(desk, {})).toBeNull()
  done(await desk.useCases.undoChange({ ...ME, change: after.change ?? 0 }))
})

it('logs what the user says instead, and whoever wrote as a new contact', async () => {
  const desk = await openMailDesk(await startSmtp())
  const id = await notice(desk, { kind: 'rejection', contact: null, decisionBy: '2026-09-30' })
  const correct = { kind: 'reply', decisionBy: null, backOn: '2026-09-28' } as const
  const newContact = { name: 'Omar Haddad', role: 'team-lead', email: 'omar@larkspur.example' } as const
  const { case: after } = await confirm(desk, id, { correct, newContact })
  expect(after.log).toMatchObject([{ kind: 'reply', contact: 'omar-haddad', backOn: '2026-09-28' }])
  expect(after.log[0]).not.toHaveProperty('decisionBy')
})

it('adds the interview of an invitation, moves it, and cancels it', async () => {
  const desk = await openMailDesk(await startSmtp())
  const meeting = { start: '2026-09-28T14:00:00+01:00', end: '2026-09-28T15:00:00+01:00', uid: 'u1@larkspur.example' }
  const invited = await confirm(desk, await notice(desk, { kind: 'invitation', interview: meeting }, '<1@x.example>'))
  expect(invited.case.interviews[1]).toMatchObject({ id: 'iv-2', round: 2, uid: meeting.uid, start: meeting.start })
  const moved = { ...meeting, start: '2026-09-29T14:00:00+01:00', end: '2026-09-29T15:00:00+01:00' }
  const later = await confirm(desk, await notice(desk, { kind: 'invitation', interview: moved }, '<2@x.example>'))
  expect(later.case.interviews).toHaveLength(2)
  expect(later.case.interviews[1]).toMatchObject({ start: moved.start, end: moved.end })
  const off = { ...moved, cancelled: true } as const
  const gone = await confirm(desk, await notice(desk, { kind: 'invitation', interview: off }, '<3@x.example>'))
  expect(gone.case.interviews[1]).toMatchObject({ status: 'cancelled' })
  expect(gone.case.log.map((entry) => entry.type === 'received' && entry.kind)).toEqual([
    'invitation',
    'invitation',
    'reply',
  ])
})

it('holds the next question while a message waits, and lets it go when that is dismissed', async () => {
  const desk = await openMailDesk(await startSmtp())
  const { useCases, opportunity } = desk
  done(await sendThanks(desk))
  desk.clock.set('2026-09-15T12:01:00+01:00')
  await desk.work()
  desk.clock.set('2026-09-23T10:00:00+01:00')
  const asks = async () => {
    const today = done(await useCases.planToday(ME))
    const shown = done(await useCases.showOpportunity({ ...ME, opportunity })).plan
    const has = (actions: readonly { readonly id: string }[]) => actions.some(({ id }) => id === 'check-in:1')
    expect(has(today.actions)).toBe(has(shown.actions))
    return has(today.actions)
  }
  expect(await asks()).toBe(true)
  const delayed = await notice(desk, { kind: 'delayed' }, '<delayed@x.example>')
  expect(await asks()).toBe(true)
  expect(await useCases.confirmProposal({ ...ME, proposal: delayed ?? '' })).toMatchObject({
    failures: [{ kind: 'nothing-to-log' }],
  })
  const id = await notice(desk, {})
  expect(await asks()).toBe(false)
  const today = done(await useCases.planToday(ME))
  expect(today.holds).toContainEqual(expect.objectContaining({ kinds: ['check-in'], opportunity, until: null }))
  done(await useCases.dismissProposal({ ...ME, proposal: id ?? '' }))
  expect(await asks()).toBe(true)
  const dismissed = done(await useCases.listProposals({ ...ME, state: 'dismissed' }))
  expect(dismissed.lines).toMatchObject([{ read: null }])
})

it('does not send a scheduled question when an answer may have come meanwhile', async () => {
  const smtp = await startSmtp()
  const desk = await openMailDesk(smtp)
  done(await sendThanks(desk))
  desk.clock.set('2026-09-15T12:01:00+01:00')
  await desk.work()
  desk.clock.set('2026-09-23T19:00:00+01:00')
  done(await sendThanks(desk, { action: 'check-in:1', subject: 'The next step', when: 'office-hours' }))
  await notice(desk, {})
  desk.clock.set('2026-09-24T09:30:00+01:00')
  await desk.work()
  expect(smtp.taken).toHaveLength(1)
  const { lines } = done(await desk.useCases.listOutbox({ ...ME, states: ['failed'] }))
  expect(lines).toMatchObject([{ message: { reason: { kind: 'plan-changed' } } }])
})

it('answers in the thread of what they wrote', async () => {
  const desk = await openMailDesk(await startSmtp())
  await confirm(desk, await notice(desk, { kind: 'reply' }))
  const { plan } = done(await desk.useCases.showOpportunity({ ...ME, opportunity: desk.opportunity }))
  const action = plan.actions.find(({ kind }) => kind === 'reply')?.id ?? ''
  const queued = done(await sendThanks(desk, { action, subject: 'Anything' }))
  expect(queued.letter).toMatchObject({
    subject: 'Re: The night form',
    inReplyTo: '<answer@larkspur.example>',
    references: ['<first@example.org>', '<answer@larkspur.example>'],
  })
})
