import { expect, it } from 'vitest'
import { startSmtp } from '../../mail/testing/start-smtp.ts'
import type { MessageReader, Reading, ReadMessage } from '../../ports/message-reader.ts'
import { done, ME } from '../testing/open-desk.ts'
import { type MailDesk, openMailDesk, sendThanks } from '../testing/open-mail-desk.ts'
import { noticeMessage } from './notice-message.ts'

const AT = '2026-09-16T10:00:00+01:00'

/** Has a message noticed that reads so; gives the id of the proposal, null where there is none. */
async function notice(
  desk: MailDesk,
  reading: Partial<Reading>,
  messageId = '<answer@larkspur.example>',
  told: Partial<ReadMessage> = {},
): Promise<string | null> {
  const messageReader: MessageReader = {
    read: async () => ({
      reading: { kind: 'reply', contact: 'dana-whitfield', evidence: [], ...reading },
      subject: 'Re: The night form',
      from: { name: 'Dana Whitfield', address: 'dana@larkspur.example' },
      at: AT,
      messageId,
      references: ['<first@example.org>'],
      ...told,
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

it('keeps of what a message tells of people what the user takes, and nothing else', async () => {
  const desk = await openMailDesk(await startSmtp())
  const offers = [
    { kind: 'person', who: 'successor', name: 'Ruth Imani', email: 'ruth@larkspur.example' },
    { kind: 'phone', contact: 'dana-whitfield', phone: '+1 518 555 0142' },
    { kind: 'name', contact: 'dana-whitfield', name: 'Dana Whitfeld' },
    { kind: 'address', contact: 'dana-whitfield', email: 'dana.w@example.org' },
  ] as const
  const id = await notice(desk, { kind: 'bounce' }, undefined, { offers })
  const { case: after } = await confirm(desk, id, { take: [0, 1], roles: { 0: 'recruiter' } })
  expect(after.log).toMatchObject([{ kind: 'bounce', contact: 'dana-whitfield' }])
  expect(after.contacts).toMatchObject([
    { name: 'Dana Whitfield', email: 'dana@larkspur.example', phone: '+1 518 555 0142' },
    { id: 'ruth-imani', name: 'Ruth Imani', email: 'ruth@larkspur.example', role: 'recruiter' },
  ])
})

it('adds the interview of a calendar invitation with those who are asked to come', async () => {
  const desk = await openMailDesk(await startSmtp())
  const interview = { start: '2026-09-28T14:00:00+01:00', uid: 'u1@larkspur.example' }
  const offers = [{ kind: 'person', who: 'invited', name: 'Omar Haddad', email: 'omar@larkspur.example' }] as const
  const meeting = { interviewers: ['dana-whitfield'], place: '12 Mill Lane' }
  const id = await notice(desk, { kind: 'invitation', interview }, undefined, { offers, meeting })
  const { case: after } = await confirm(desk, id, { take: [0] })
  expect(after.interviews[1]).toMatchObject({
    interviewers: ['dana-whitfield', 'omar-haddad'],
    format: 'onsite',
    place: '12 Mill Lane',
  })
})

it('deletes what is kept of a message that was settled, and of no other', async () => {
  const desk = await openMailDesk(await startSmtp())
  const id = (await notice(desk, {})) ?? ''
  const forget = () => desk.useCases.forgetProposal({ ...ME, proposal: id })
  expect(await forget()).toMatchObject({ failures: [{ kind: 'no-such-proposal' }] })
  await confirm(desk, id)
  expect(done(await forget()).kind).toBe('forgotten')
  expect(done(await desk.useCases.listProposals({ ...ME, state: 'confirmed' })).lines).toMatchObject([{ read: null }])
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

it('brings back an interview that was called off, in the way that the new invitation says', async () => {
  const desk = await openMailDesk(await startSmtp())
  const uid = 'u1@larkspur.example'
  const meeting = { start: '2026-09-28T14:00:00+01:00', end: '2026-09-28T15:00:00+01:00', uid }
  const take = async (number: number, interview: Partial<Reading['interview']>, told: Partial<ReadMessage> = {}) => {
    const reading = { kind: 'invitation', interview: { ...meeting, ...interview } } as const
    return confirm(desk, await notice(desk, reading, `<${number}@x.example>`, told))
  }
  await take(1, {}, { meeting: { interviewers: [], place: '12 Mill Lane' } })
  await take(2, { cancelled: true })
  const link = 'https://meet.example/abc'
  const [start, end] = ['2026-09-30T14:00:00+01:00', '2026-09-30T15:00:00+01:00']
  const { case: after } = await take(3, { start, end }, { meeting: { interviewers: [], link } })
  expect(after.interviews[1]).toMatchObject({ uid, start, link, format: 'video' })
  expect(after.interviews[1]).not.toHaveProperty('status')
  expect(after.interviews[1]).not.toHaveProperty('place')
})

it('says of an invitation that came late that a newer one was taken', async () => {
  const desk = await openMailDesk(await startSmtp())
  const uid = 'u1@larkspur.example'
  const interview = { start: '2026-09-28T14:00:00+01:00', uid }
  const invite = (id: string, sequence: number) =>
    notice(desk, { kind: 'invitation', interview }, id, { revision: { uid, sequence } })
  await confirm(desk, await invite('<new@x.example>', 2))
  await invite('<old@x.example>', 1)
  expect(done(await desk.useCases.listProposals(ME)).lines).toMatchObject([{ outdated: true }])
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

it('begins a new thread when that is wished, and says before it is sent where a letter would go on', async () => {
  const desk = await openMailDesk(await startSmtp())
  const { useCases, opportunity } = desk
  await confirm(desk, await notice(desk, { kind: 'reply' }))
  const { plan } = done(await useCases.showOpportunity({ ...ME, opportunity }))
  const letters = plan.actions.map((action) => ({ action, subject: 'Anything' }))
  const threads = done(await useCases.previewThreads({ ...ME, opportunity, letters }))
  const action = plan.actions.find(({ kind }) => kind === 'reply')?.id ?? ''
  expect([...threads.subjects]).toEqual([[action, 'Re: The night form']])
  const queued = done(await sendThanks(desk, { action, subject: 'Anything', newThread: true }))
  expect(queued.letter).toMatchObject({ subject: 'Anything', inReplyTo: null, references: [] })
})

it('answers somebody who became a contact in the thread of what they wrote', async () => {
  const desk = await openMailDesk(await startSmtp())
  const from = { name: 'Omar Haddad', address: 'omar@larkspur.example' }
  const offers = [{ kind: 'person', who: 'writer', name: from.name, email: from.address }] as const
  await confirm(desk, await notice(desk, { contact: null }, undefined, { from, offers }), { take: [0] })
  const { plan } = done(await desk.useCases.showOpportunity({ ...ME, opportunity: desk.opportunity }))
  const action = plan.actions.find(({ kind, contact }) => kind === 'reply' && contact === 'omar-haddad')?.id ?? ''
  const queued = done(await sendThanks(desk, { action }))
  expect(queued.letter.inReplyTo).toBe('<answer@larkspur.example>')
})
