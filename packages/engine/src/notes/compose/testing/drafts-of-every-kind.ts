import type { Case, Contact, LogEntry } from '../../../model/case.ts'
import type { Action } from '../../../model/plan.ts'
import { inventAction, inventCase, thankYousOf, withLog } from './invented-cases.ts'

/** One action with the case and the moment it is composed for. */
interface Occasion {
  readonly name: string
  readonly caseFile: Case
  readonly action: Action
  readonly now: string
}

const THAT_DAY = '2026-09-15T14:00:00-04:00'
const A_WEEK_LATER = '2026-09-22T10:00:00-04:00'

const agnes: Contact = {
  id: 'agnes',
  name: 'Agnes Byrne',
  nameVerified: true,
  role: 'agency-recruiter',
  email: 'agnes@search.example',
  phone: '+44 20 7946 0100',
}

/** Every kind that the composer writes, for an invented case with two interviewers and all that the kinds need. */
export function occasionsOfEveryKind(number: number): Occasion[] {
  const invented = inventCase(number, 2)
  const [interview] = invented.interviews
  if (!interview) throw new Error('An invented case has an interview.')
  const [first = '', second = ''] = interview.interviewers
  const caseFile: Case = {
    ...invented,
    contacts: [...invented.contacts, agnes],
    resources: [
      {
        id: 'r1',
        title: 'Fewer handovers, fewer errors',
        url: 'https://example.org/handovers',
        why: 'Shows how a hospital halved its handovers.',
        topics: ['handover'],
      },
    ],
    interviews: [
      {
        ...interview,
        decisionBy: '2026-09-18',
        notes: [
          ...(interview.notes ?? []),
          { contact: first, kind: 'promise', text: 'Send the slides on onboarding' },
          {
            contact: first,
            kind: 'fumbled',
            text: 'the question about budgets: forgot to mention the quarterly review',
          },
          { kind: 'concern', text: 'whether the job can be done from home' },
        ],
      },
    ],
  }
  const about = (kind: Action['kind'], contact: string, more: Partial<Action> = {}) =>
    inventAction(kind, { contact, interview: 'iv-1', ...more })
  const to = (kind: Action['kind'], id: string, more: Partial<Action> = {}) =>
    inventAction(kind, { contact: first, id, ...more })
  const after = (received: Partial<LogEntry>) =>
    withLog(caseFile, {
      id: 'm1',
      at: '2026-09-21T11:00:00-04:00',
      type: 'received',
      contact: first,
      channel: 'email',
      ...received,
    } as LogEntry)
  const withPolicy: Case = { ...caseFile, policy: { rules: { 'handwritten-note': { kind: 'letter' } } } }
  const missed: Case = { ...caseFile, interviews: [{ ...interview, status: 'no-show' }] }
  const reply = to('reply', 'reply:m1')
  const list: [name: string, caseFile: Case, action: Action, now: string][] = [
    ['thank-you that asks', invented, thankYousOf(invented)[0] as Action, THAT_DAY],
    ['thank-you late', caseFile, about('thank-you', first, { followUpOn: '2026-09-25' }), '2026-09-19T10:00:00-04:00'],
    [
      'thank-you with material, passed on',
      caseFile,
      about('thank-you', first, { passOnTo: [second], includes: ['promised-material'], followUpOn: '2026-09-22' }),
      THAT_DAY,
    ],
    [
      'thank-you with a resource',
      caseFile,
      about('thank-you', second, { resource: 'r1', followUpOn: '2026-09-22' }),
      THAT_DAY,
    ],
    [
      'thank-you through the recruiter',
      caseFile,
      about('thank-you', 'agnes', { passOnTo: [first, second], followUpOn: '2026-09-22' }),
      THAT_DAY,
    ],
    ['handwritten note', caseFile, about('handwritten-note', second, { channel: 'post' }), THAT_DAY],
    [
      'handwritten note with an answer put right',
      caseFile,
      about('handwritten-note', first, { channel: 'post', includes: ['addendum'] }),
      THAT_DAY,
    ],
    ['letter', withPolicy, about('handwritten-note', first, { channel: 'post', includes: ['addendum'] }), THAT_DAY],
    ['check-in after the date', caseFile, to('check-in', 'check-in:1'), A_WEEK_LATER],
    ['check-in without a date', invented, to('check-in', 'check-in:1'), A_WEEK_LATER],
    ['second check-in', caseFile, to('check-in', 'check-in:2'), A_WEEK_LATER],
    ['third check-in', caseFile, to('check-in', 'check-in:3', { resource: 'r1' }), '2026-09-29T10:00:00-04:00'],
    [
      'check-in as told',
      after({ kind: 'reply', followUp: { inDays: 1 } }),
      to('check-in', 'check-in:1', { opens: '2026-09-22T09:00:00-04:00' }),
      A_WEEK_LATER,
    ],
    [
      'check-in on hold',
      after({ kind: 'on-hold' }),
      to('check-in', 'check-in:1', { opens: '2026-10-21T09:00:00-04:00' }),
      '2026-10-21T10:00:00-04:00',
    ],
    [
      'check-in with late thanks',
      caseFile,
      to('check-in', 'check-in:1', { includes: ['late-thank-you'] }),
      A_WEEK_LATER,
    ],
    ['check-in with the recruiter', caseFile, to('check-in', 'check-in:1', { contact: 'agnes' }), A_WEEK_LATER],
    [
      'check-in by phone',
      caseFile,
      to('check-in', 'check-in:2', { channel: 'phone', includes: ['leave-voicemail'] }),
      A_WEEK_LATER,
    ],
    ['closing note', caseFile, to('closing-note', 'closing-note:3'), '2026-10-06T10:00:00-04:00'],
    [
      'closing note to the recruiter',
      caseFile,
      to('closing-note', 'closing-note:3', { contact: 'agnes' }),
      '2026-10-06T10:00:00-04:00',
    ],
    ['reply to "still deciding"', after({ kind: 'reply', decisionBy: '2026-09-30' }), reply, A_WEEK_LATER],
    ['reply to "call me"', after({ kind: 'reply', followUp: { channel: 'phone', inDays: 4 } }), reply, A_WEEK_LATER],
    ['reply to an invitation', after({ kind: 'invitation' }), reply, A_WEEK_LATER],
    ['reply to "on hold"', after({ kind: 'on-hold' }), reply, A_WEEK_LATER],
    ['reply to an offer', after({ kind: 'offer', respondBy: '2026-09-28' }), reply, A_WEEK_LATER],
    [
      'reply to a rejection',
      after({ kind: 'rejection' }),
      to('rejection-reply', 'rejection-reply', { includes: ['feedback-request'] }),
      A_WEEK_LATER,
    ],
    ['thanks for feedback', after({ kind: 'feedback' }), to('feedback-thanks', 'feedback-thanks:m1'), A_WEEK_LATER],
    [
      'keep-in-touch',
      caseFile,
      to('keep-in-touch', 'keep-in-touch:1', { resource: 'r1' }),
      '2026-12-22T10:00:00-05:00',
    ],
    ['invitation to connect', caseFile, about('linkedin-invite', first, { channel: 'linkedin' }), A_WEEK_LATER],
    ['withdrawal', caseFile, to('withdraw', 'withdraw'), A_WEEK_LATER],
    ['news of an offer elsewhere', caseFile, to('tell-about-offer', 'tell-about-offer:opp-x'), A_WEEK_LATER],
    ['concern by phone', caseFile, about('raise-concern', 'agnes', { channel: 'phone' }), THAT_DAY],
    ['concern by e-mail', caseFile, about('raise-concern', 'agnes'), THAT_DAY],
    ['account for the recruiter', caseFile, about('debrief-recruiter', 'agnes', { includes: ['concern'] }), THAT_DAY],
    ['promised material', caseFile, about('promised-material', first), THAT_DAY],
    ['ask to reschedule', missed, about('ask-to-reschedule', first), THAT_DAY],
  ]
  return list.map(([name, theCase, action, now]) => ({ name, caseFile: theCase, action, now }))
}
