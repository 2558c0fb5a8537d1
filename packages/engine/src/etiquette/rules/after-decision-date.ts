import { standingPromise } from '../../planner/history/promises.ts'
import { decisionDay } from '../../planner/history/situation.ts'
import { lastUnanswered } from '../../planner/history/touches.ts'
import { sayDay } from '../../time/say-day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const afterDecisionDate = defineEtiquetteRule({
  id: 'after-decision-date',
  title: 'They named a date: ask only after it',
  says: 'Do not rush a decision they gave you a date for. Two working days after it went by, a friendly question is well within reason.',
  provenance: [
    {
      source: 'S3',
      where: '"If the person who interviewed you stated a deadline … do not rush them"',
      evidence: 'practice',
    },
  ],
  parameters: {
    grace: { says: 'So long after their date', default: 2, unit: 'business days', least: 1, most: 10 },
  },
  hooks: {
    timing: {
      at: 'decision-date',
      run: (s, v, cite) => {
        const decision = decisionDay(s)
        const touch = lastUnanswered(s)
        if (decision === undefined || (touch && decision < touch.day)) return undefined
        const promised = standingPromise(s)?.promisedDay
        const rush =
          promised !== undefined && promised <= decision ? `, although you announced ${sayDay(promised)}` : ''
        const why = `They decide by ${sayDay(decision)}: give them ${v.grace} working days more, then ask${rush}.`
        return { day: s.facts.days.plus(decision, v.grace), reason: cite('timed', why) }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'They decide by Friday: ask on Tuesday',
        given: { interview: { decisionBy: '2026-09-18' } },
        expect: { actions: [{ id: 'check-in:1', channel: 'email', opens: '2026-09-22T09:00:00-04:00' }] },
      },
    ],
    silent: [
      {
        title: 'No date',
        expect: { actions: [{ id: 'check-in:1', opens: '2026-09-22T09:00:00-04:00', channel: 'phone' }] },
      },
    ],
  },
})
