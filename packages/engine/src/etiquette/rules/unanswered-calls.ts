import { unansweredTouches } from '../../planner/history/touches.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const unansweredCalls = defineEtiquetteRule({
  id: 'unanswered-calls',
  title: 'Two calls without an answer are enough',
  says: 'Calling back once shows that you follow through; a third unanswered call is overkill. After that, write.',
  provenance: [
    { source: 'S1', where: '"Calling twice shows initiative … anything after is overkill"', evidence: 'practice' },
  ],
  parameters: {
    most: { says: 'At most (0: no limit)', default: 2, unit: 'calls in a row', least: 0, most: 10 },
  },
  hooks: {
    callsLeft: (s, v, cite) => {
      if (v.most === 0) return undefined
      const calls = unansweredTouches(s).filter(({ channel, skipped }) => channel === 'phone' && !skipped).length
      const why = `You called ${calls === 1 ? 'once' : `${calls} times`} without an answer, so write instead.`
      return { left: v.most - calls, reason: cite('limited', why) }
    },
  },
  examples: {
    firing: [
      {
        title: 'After two calls a note',
        now: '2026-09-24T12:00:00-04:00',
        given: {
          policy: { rules: { 'unanswered-touches': { most: 5 } } },
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
            {
              type: 'call',
              at: '2026-09-22T10:00:00-04:00',
              contact: 'dana',
              outcome: 'no-answer',
              purpose: 'check-in',
            },
            {
              type: 'call',
              at: '2026-09-23T10:00:00-04:00',
              contact: 'dana',
              outcome: 'no-answer',
              purpose: 'check-in',
            },
          ],
        },
        expect: { actions: [{ id: 'check-in:3', channel: 'email' }], absent: [{ kind: 'check-in', channel: 'phone' }] },
      },
    ],
    silent: [{ title: 'The first call', expect: { actions: [{ id: 'check-in:1', channel: 'phone' }] } }],
  },
})
