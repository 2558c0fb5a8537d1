import { sessionsToCome } from '../../planner/history/situation.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const waitForInterview = defineEtiquetteRule({
  id: 'wait-for-interview',
  title: 'With an interview to come, there is nothing to ask',
  says: 'While the next interview is in the calendar, no check-in is due, unless they asked for one.',
  provenance: [
    { source: 'house', where: 'an invitation is the answer to "how do things stand"', evidence: 'convention' },
  ],
  parameters: {},
  hooks: {
    pause: (s, _v, cite) => {
      const [next] = sessionsToCome(s)
      if (!next) return undefined
      if (s.history.words.length === 0) return {}
      return {
        hold: { until: next.end, reason: cite('limited', 'You have an interview to come: ask there, not before.') },
      }
    },
    keepsOpen: (s) => sessionsToCome(s).at(-1)?.end,
  },
  examples: {
    firing: [
      {
        title: 'The second round is on Friday',
        given: {
          interviews: [
            {
              id: 'iv-2',
              round: 2,
              start: '2026-09-25T10:00:00-04:00',
              end: '2026-09-25T11:00:00-04:00',
              format: 'onsite',
              interviewers: ['dana'],
            },
          ],
        },
        expect: { absent: [{ kind: 'check-in' }] },
      },
    ],
    silent: [{ title: 'No further interview', expect: { actions: [{ id: 'check-in:1' }] } }],
  },
})
