import { mailElsePhone } from '../../planner/history/channels.ts'
import { findSender } from '../../planner/history/reach.ts'
import { findSent } from '../../planner/history/touches.ts'
import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import { rejection } from '../example-rejection.ts'

const LAPSE_DAYS = 14

export const feedbackThanks = defineEtiquetteRule({
  id: 'feedback-thanks',
  title: 'Thank whoever gives you feedback',
  says: 'Few do. Whoever takes the time to tell you why deserves a genuine thank-you within two days, without a defence.',
  provenance: [
    {
      source: 'S0',
      where: '"be open to accepting that constructive criticism and thank them genuinely"',
      evidence: 'practice',
    },
  ],
  parameters: {
    within: { says: 'So long after it came', default: 48, unit: 'hours', least: 12, most: 168 },
  },
  hooks: {
    propose: (s, v, cite) =>
      s.history.arrivals.flatMap((arrival) => {
        const { entry, at } = arrival
        const contact = findSender(s, arrival)
        const channel = contact && mailElsePhone(s, contact)
        if (entry.kind !== 'feedback' || entry.noReply === true || !channel) return []
        if (findSent(s, 'feedback-thanks', { contact: contact.id, since: at })) return []
        const due = at + v.within * HOUR
        return [
          {
            id: `feedback-thanks:${entry.id}`,
            kind: 'feedback-thanks' as const,
            contact: contact.id,
            channel,
            opens: at,
            due,
            gone: s.facts.employer.plusDays(due, LAPSE_DAYS) + 1,
            reasons: [
              cite('proposed', `${contact.name} took the time to tell you why; thank them, without a defence.`),
            ],
          },
        ]
      }),
  },
  examples: {
    firing: [
      {
        title: 'They answered your question',
        now: '2026-09-26T09:00:00-04:00',
        given: {
          log: [
            rejection,
            {
              id: 'f1',
              type: 'received',
              at: '2026-09-25T15:00:00-04:00',
              contact: 'dana',
              channel: 'email',
              kind: 'feedback',
            },
          ],
        },
        expect: { actions: [{ id: 'feedback-thanks:f1', due: '2026-09-27T15:00:00-04:00' }] },
      },
    ],
    silent: [
      {
        title: 'No feedback',
        now: '2026-09-26T09:00:00-04:00',
        given: { log: [rejection] },
        expect: { absent: [{ kind: 'feedback-thanks' }] },
      },
    ],
  },
})
