import { anchorDay } from '../../planner/history/situation.ts'
import { lastUnanswered } from '../../planner/history/touches.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const urgentFollowUp = defineEtiquetteRule({
  id: 'urgent-follow-up',
  title: 'An urgent position: ask after a few days',
  says: 'When they need somebody fast and named no date, a week is long. Ask after three working days.',
  provenance: [
    {
      source: 'S0',
      where: '"If you have not heard back … within a few days, take the time to follow-up by phone"',
      evidence: 'practice',
    },
  ],
  parameters: {
    after: { says: 'So long after the last contact', default: 3, unit: 'business days', least: 1, most: 10 },
  },
  hooks: {
    timing: {
      at: 'urgency',
      run: (s, v, cite) => {
        const anchor = anchorDay(s)
        if (s.facts.case.opportunity.urgent !== true || anchor === undefined || lastUnanswered(s)) return undefined
        return {
          day: s.facts.days.plus(anchor, v.after),
          reason: cite('timed', `They need somebody fast: after ${v.after} working days without a word, ask.`),
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'Three working days',
        given: { opportunity: { urgent: true } },
        expect: { actions: [{ id: 'check-in:1', opens: '2026-09-18T09:00:00-04:00' }] },
      },
    ],
    silent: [{ title: 'Not urgent', expect: { actions: [{ id: 'check-in:1', opens: '2026-09-22T09:00:00-04:00' }] } }],
  },
})
