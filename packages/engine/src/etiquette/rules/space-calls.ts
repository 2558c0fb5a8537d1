import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import { otherToCall } from '../example-others.ts'

export const spaceCalls = defineEtiquetteRule({
  id: 'space-calls',
  title: 'Never two calls at once',
  says: 'When several calls fall on one day, each opens half an hour after the one before.',
  provenance: [{ source: 'house', where: 'a person makes one call at a time', evidence: 'convention' }],
  parameters: {
    minutes: { says: 'Between two calls', default: 30, unit: 'minutes', least: 5, most: 120 },
  },
  hooks: {
    spacing: (_s, v, cite) => ({
      minutes: v.minutes,
      reason: cite('moved', 'You have another call to make before this one.'),
    }),
  },
  examples: {
    firing: [
      {
        title: 'Two calls on one Tuesday',
        portfolio: true,
        others: [otherToCall],
        expect: {
          actions: [
            { id: 'check-in:1', opportunity: 'opp-1', opens: '2026-09-22T09:00:00-04:00' },
            { id: 'check-in:1', opportunity: 'opp-2', opens: '2026-09-22T09:30:00-04:00' },
          ],
        },
      },
    ],
    silent: [
      {
        title: 'One call',
        portfolio: true,
        expect: { actions: [{ id: 'check-in:1', opens: '2026-09-22T09:00:00-04:00' }] },
      },
    ],
  },
})
