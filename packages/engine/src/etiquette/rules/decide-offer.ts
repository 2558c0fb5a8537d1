import { readDay } from '../../planner/history/facts.ts'
import { OFFICE_CLOSES } from '../../time/hours.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

const LAPSE_DAYS = 30

export const decideOffer = defineEtiquetteRule({
  id: 'decide-offer',
  title: 'An offer: decide in time',
  says: 'Decide by the day they named, else within a week, and log what you decided. Until then nothing else is asked of them.',
  provenance: [
    {
      source: 'S3',
      where: '"whether you want to proceed with the offer or search for a different position"',
      evidence: 'opinion',
    },
  ],
  parameters: {
    within: { says: 'When they named no day', default: 7, unit: 'days', least: 1, most: 30 },
  },
  hooks: {
    propose: (s, v, cite) => {
      const { standing, arrivals } = s.history
      const arrival = arrivals.findLast(({ entry }) => entry.kind === 'offer')
      // An invitation that comes after it does not take an offer back.
      if (!arrival || standing.kind === 'rejected' || standing.kind === 'closed') return []
      const { employer } = s.facts
      const due = employer.at(readDay(arrival.entry.respondBy) ?? arrival.day + v.within, OFFICE_CLOSES)
      const contact = arrival.entry.contact
      return [
        {
          id: 'decide-offer',
          kind: 'decide-offer',
          ...(contact === undefined ? {} : { contact }),
          channel: 'none',
          opens: arrival.at,
          since: arrival.at,
          due,
          gone: employer.plusDays(due, LAPSE_DAYS) + 1,
          reasons: [cite('proposed', 'You have an offer: decide in time, and tell them what you decided.')],
        },
      ]
    },
  },
  examples: {
    firing: [
      {
        title: 'They want an answer by Friday',
        now: '2026-09-17T12:00:00-04:00',
        given: {
          log: [
            {
              id: 'o1',
              type: 'received',
              at: '2026-09-17T10:00:00-04:00',
              contact: 'dana',
              channel: 'email',
              kind: 'offer',
              respondBy: '2026-09-25',
            },
          ],
        },
        expect: {
          state: 'offer',
          actions: [{ id: 'decide-offer', due: '2026-09-25T17:00:00-04:00' }],
          absent: [{ kind: 'check-in' }],
        },
      },
    ],
    silent: [{ title: 'No offer', expect: { absent: [{ kind: 'decide-offer' }] } }],
  },
})
