import { touchesThisRound } from '../../planner/history/touches.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const touchesARound = defineEtiquetteRule({
  id: 'touches-a-round',
  title: 'Six check-ins after one interview are plenty',
  says: 'Even when they answer "we are still deciding" each time, there is a point at which asking again helps nobody.',
  provenance: [
    { source: 'S1', where: '"DON’T be overly persistent"', evidence: 'practice' },
    { source: 'house', where: 'a limit that holds although somebody answers', evidence: 'convention' },
  ],
  parameters: {
    most: { says: 'Since the last interview at most', default: 6, unit: 'check-ins', least: 1, most: 24 },
  },
  hooks: {
    allowance: (s, v, cite) => {
      const left = v.most - touchesThisRound(s).length
      return { left, reason: cite('limited', `This is the last of ${v.most} check-ins since the interview.`) }
    },
  },
  examples: {
    firing: [
      {
        title: 'One is all that was allowed',
        now: '2026-09-23T12:00:00-04:00',
        given: {
          policy: { rules: { 'touches-a-round': { most: 1 } } },
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
            { type: 'call', at: '2026-09-22T10:00:00-04:00', contact: 'dana', outcome: 'spoke', purpose: 'check-in' },
          ],
        },
        expect: { absent: [{ kind: 'check-in' }, { kind: 'closing-note' }] },
      },
    ],
    silent: [{ title: 'The first', expect: { actions: [{ id: 'check-in:1' }] } }],
  },
})
