import type { Contact } from '../../model/case.ts'
import { mailElsePhone } from '../../planner/history/channels.ts'
import { hasReached } from '../../planner/history/message.ts'
import { findSender } from '../../planner/history/reach.ts'
import type { Arrival } from '../../planner/history/word.ts'
import { deadlineAfter } from '../../time/hours.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

const LAPSE_DAYS = 14

export const reply = defineEtiquetteRule({
  id: 'reply',
  title: 'Answer within a day',
  says: 'Whatever they write, an invitation, news of a delay, an offer, deserves an answer within 24 hours, even a short one.',
  provenance: [
    {
      source: 'S4',
      where: '"if they can’t follow up with me, then they probably aren’t going to follow up … with customers"',
      evidence: 'opinion',
    },
    { source: 'S1', where: '"DO be prompt"', evidence: 'practice' },
  ],
  parameters: {
    within: { says: 'So long after their message', default: 24, unit: 'hours', least: 2, most: 96 },
  },
  hooks: {
    propose: (s, v, cite) =>
      openReplies(s, v.within).map(({ arrival, contact, due, gone }) => ({
        id: `reply:${arrival.entry.id}`,
        kind: 'reply' as const,
        contact: contact.id,
        channel: mailElsePhone(s, contact) ?? 'none',
        opens: arrival.at,
        due,
        gone,
        reasons: [
          cite(
            'proposed',
            `${contact.name} ${arrival.entry.channel === 'phone' ? 'called' : 'wrote to'} you: an answer within ${v.within} hours shows that you are reliable.`,
          ),
        ],
      })),
    keepsOpen: (s, v) => {
      const last = Math.max(...openReplies(s, v.within).map(({ gone }) => gone))
      return s.now < last ? last : undefined
    },
  },
  examples: {
    firing: [
      {
        title: 'They wrote this morning',
        now: '2026-09-17T12:00:00-04:00',
        given: {
          log: [
            {
              id: 'm1',
              type: 'received',
              at: '2026-09-17T10:00:00-04:00',
              contact: 'dana',
              channel: 'email',
              kind: 'reply',
            },
          ],
        },
        expect: { state: 'answering', actions: [{ id: 'reply:m1', due: '2026-09-18T10:00:00-04:00' }] },
      },
    ],
    silent: [
      {
        title: 'Answered',
        now: '2026-09-17T12:00:00-04:00',
        given: {
          log: [
            {
              id: 'm1',
              type: 'received',
              at: '2026-09-17T10:00:00-04:00',
              contact: 'dana',
              channel: 'email',
              kind: 'reply',
            },
            { type: 'sent', at: '2026-09-17T11:00:00-04:00', contact: 'dana', channel: 'email', purpose: 'reply' },
          ],
        },
        expect: { absent: [{ kind: 'reply' }] },
      },
    ],
  },
})

interface OwedReply {
  readonly arrival: Arrival
  readonly contact: Contact
  readonly due: number
  readonly gone: number
}

function openReplies(s: Situation, within: number): OwedReply[] {
  const { employer, days } = s.facts
  return s.history.arrivals.flatMap((arrival) => {
    const contact = findSender(s, arrival)
    if (!contact || !wantsAnswer(arrival) || isAnswered(s, arrival, contact.id)) return []
    if (s.history.done.has(`reply:${arrival.entry.id}`) || s.history.dismissed.has(`reply:${arrival.entry.id}`))
      return []
    const due = deadlineAfter(employer, days, arrival.at, within)
    return [{ arrival, contact, due, gone: employer.plusDays(due, LAPSE_DAYS) + 1 }]
  })
}

function wantsAnswer({ entry }: Arrival): boolean {
  if (entry.noReply === true) return false
  return entry.kind === 'reply' || entry.kind === 'invitation' || entry.kind === 'on-hold' || entry.kind === 'offer'
}

function isAnswered(s: Situation, { at, entry }: Arrival, contact: string): boolean {
  if (s.history.messages.some((message) => message.contact === contact && message.at >= at && hasReached(message)))
    return true
  return entry.kind === 'invitation' && s.facts.sessions.some((session) => session.start > at)
}
