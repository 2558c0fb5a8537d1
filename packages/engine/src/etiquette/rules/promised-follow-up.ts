import { standingPromise } from '../../planner/history/promises.ts'
import { decisionDay } from '../../planner/history/situation.ts'
import { sayDay, sayShift } from '../../time/say-day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const promisedFollowUp = defineEtiquetteRule({
  id: 'promised-follow-up',
  title: 'You said when you would be in touch: keep it',
  says: 'The day you announced in a note is the day you follow up, unless they decide later than that: then you wait for their date.',
  provenance: [
    { source: 'S4', where: 'point 3: "let them know when you will follow up"', evidence: 'practice' },
    { source: 'S1', where: '"who has the courage to do what they say they are going to do"', evidence: 'opinion' },
  ],
  parameters: {},
  hooks: {
    timing: {
      at: 'promise',
      run: (s, _v, cite) => {
        const day = standingPromise(s)?.promisedDay
        if (day === undefined) return undefined
        const decision = decisionDay(s)
        if (decision !== undefined && day <= decision) return undefined
        const kept = s.facts.days.onOrAfter(day)
        const why = `You told them that you would be in touch on ${sayDay(day)}.${sayShift(day, kept)}`
        return { day: kept, reason: cite('timed', why) }
      },
    },
  },
  examples: {
    firing: [
      {
        title: '"I will call you on the 24th"',
        given: {
          log: [
            {
              type: 'sent',
              at: '2026-09-15T11:40:00-04:00',
              contact: 'dana',
              channel: 'email',
              purpose: 'thank-you',
              promisedFollowUpOn: '2026-09-24',
            },
          ],
        },
        expect: { actions: [{ id: 'check-in:1', opens: '2026-09-24T09:00:00-04:00' }] },
      },
    ],
    silent: [
      {
        title: 'They decide after the day you promised: wait for their date',
        given: {
          interview: { decisionBy: '2026-09-25' },
          log: [
            {
              type: 'sent',
              at: '2026-09-15T11:40:00-04:00',
              contact: 'dana',
              channel: 'email',
              purpose: 'thank-you',
              promisedFollowUpOn: '2026-09-24',
            },
          ],
        },
        expect: { actions: [{ id: 'check-in:1', opens: '2026-09-29T09:00:00-04:00' }] },
      },
    ],
  },
})
