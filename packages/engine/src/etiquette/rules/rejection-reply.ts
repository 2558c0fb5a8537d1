import type { Contact } from '../../model/case.ts'
import { mailElsePhone } from '../../planner/history/channels.ts'
import { canMail, primaryContact } from '../../planner/history/reach.ts'
import { findSent } from '../../planner/history/touches.ts'
import type { Arrival } from '../../planner/history/word.ts'
import { include, type Proposal } from '../../planner/proposal.ts'
import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import { rejection } from '../example-rejection.ts'
import type { Situation } from '../rule-hooks.ts'

const LAPSE_DAYS = 14

export const rejectionReply = defineEtiquetteRule({
  id: 'rejection-reply',
  title: 'After a no: thank them, and ask why, once',
  says:
    'Thank them within two days and ask one question: what would have made you the stronger candidate. No appeal; it keeps ' +
    'your name in good memory, and the answer is worth having.',
  provenance: [
    {
      source: 'S0',
      where: '"If you did not get the job, ask them why"; "The point … isn’t to ask for reconsideration"',
      evidence: 'practice',
    },
  ],
  parameters: {
    pause: { says: 'Let it settle for', default: 2, unit: 'hours', least: 0, most: 48 },
    within: { says: 'At the latest so long after their message', default: 48, unit: 'hours', least: 12, most: 168 },
  },
  hooks: {
    propose: (s, v, cite) => {
      const { standing } = s.history
      if (standing.kind !== 'rejected') return []
      const { arrival } = standing
      const contact = findRecipient(s, arrival)
      const channel = contact && mailElsePhone(s, contact)
      if (!channel || contact.doNotContact === true) return []
      if (findSent(s, 'rejection-reply', { since: arrival.at })) return []
      const due = arrival.at + v.within * HOUR
      const answer: Proposal = {
        id: 'rejection-reply',
        kind: 'rejection-reply',
        contact: contact.id,
        channel,
        opens: arrival.at + v.pause * HOUR,
        due,
        gone: s.facts.employer.plusDays(due, LAPSE_DAYS) + 1,
        reasons: [cite('proposed', 'A kind answer to a no keeps your name in good memory; do not appeal.')],
      }
      if (!wasFeedbackAsked(s)) {
        include(answer, 'feedback-request', cite('added', 'Ask once what would have made you the stronger candidate.'))
      }
      return [answer]
    },
  },
  examples: {
    firing: [
      {
        title: 'Two hours later, within two days',
        now: '2026-09-24T09:00:00-04:00',
        given: { log: [rejection] },
        expect: {
          state: 'rejected',
          actions: [
            {
              id: 'rejection-reply',
              contact: 'dana',
              opens: '2026-09-23T12:00:00-04:00',
              due: '2026-09-25T10:00:00-04:00',
              includes: ['feedback-request'],
            },
          ],
        },
      },
    ],
    silent: [{ title: 'No rejection', expect: { absent: [{ kind: 'rejection-reply' }] } }],
  },
})

/** Who wrote; when nobody reads that address, the one to ask, if they have an e-mail. */
function findRecipient(s: Situation, { entry }: Arrival): Contact | undefined {
  if (entry.noReply !== true && entry.contact !== undefined) return s.facts.contact(entry.contact)
  const primary = primaryContact(s)
  return primary && canMail(s, primary) ? primary : undefined
}

/** Feedback is never asked for twice, nor when it was given unasked. */
function wasFeedbackAsked(s: Situation): boolean {
  return (
    s.history.messages.some(
      ({ purpose, also, bounced }) => !bounced && (purpose === 'feedback-request' || also.includes('feedback-request')),
    ) || s.history.arrivals.some(({ entry }) => entry.kind === 'feedback')
  )
}
