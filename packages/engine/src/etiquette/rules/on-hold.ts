import { countedTouches, momentOf, unansweredTouches } from '../../planner/history/touches.ts'
import { saySpan } from '../../time/say-day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const onHold = defineEtiquetteRule({
  id: 'on-hold',
  title: 'On hold: ask once a month',
  says:
    'When they put the position on hold, ask by e-mail every 30 days, three times; then set it aside. A word with a date ' +
    'or an invitation ends the hold.',
  provenance: [
    { source: 'S0', where: '"drip the content on them over time to maintain the relationship"', evidence: 'practice' },
    { source: 'house', where: 'how often to ask when they said it will take long', evidence: 'convention' },
  ],
  parameters: {
    every: { says: 'Ask every', default: 30, unit: 'days', least: 14, most: 120 },
    most: { says: 'Without an answer at most', default: 3, unit: 'times', least: 1, most: 6 },
  },
  hooks: {
    timing: {
      at: 'employer',
      run: (s, v, cite) => {
        const { standing } = s.history
        if (standing.kind !== 'on-hold') return undefined
        const last = Math.max(
          standing.arrival.day,
          countedTouches(s).at(-1)?.day ?? 0,
          s.history.words.at(-1)?.day ?? 0,
        )
        const day = s.facts.days.onOrAfter(last + v.every)
        return {
          day,
          uncapped: true,
          channel: 'email',
          reason: cite('timed', `They put it on hold: ask once in ${saySpan(v.every)}.`),
        }
      },
    },
    pause: (s, v) => (isSpent(s, v.most) ? {} : undefined),
    park: (s, v, cite) => {
      const last = isSpent(s, v.most) ? unansweredTouches(s).at(-1) : undefined
      if (!last) return undefined
      const why = `On hold, and ${v.most} questions without an answer: set aside until they write.`
      return { at: s.facts.employer.plusDays(momentOf(s, last), v.every), reason: cite('proposed', why) }
    },
  },
  examples: {
    firing: [
      {
        title: 'A month later, by e-mail',
        now: '2026-09-18T12:00:00-04:00',
        given: {
          log: [
            {
              id: 'h1',
              type: 'received',
              at: '2026-09-17T10:00:00-04:00',
              contact: 'dana',
              channel: 'email',
              kind: 'on-hold',
            },
            { type: 'sent', at: '2026-09-17T12:00:00-04:00', contact: 'dana', channel: 'email', purpose: 'reply' },
          ],
        },
        expect: {
          state: 'on-hold',
          actions: [{ id: 'check-in:1', channel: 'email', opens: '2026-10-19T09:00:00-04:00' }],
        },
      },
    ],
    silent: [
      {
        title: 'Not on hold',
        expect: { state: 'thanking', actions: [{ id: 'check-in:1', opens: '2026-09-22T09:00:00-04:00' }] },
      },
    ],
  },
})

function isSpent(s: Situation, most: number): boolean {
  return s.history.standing.kind === 'on-hold' && unansweredTouches(s).length >= most
}
