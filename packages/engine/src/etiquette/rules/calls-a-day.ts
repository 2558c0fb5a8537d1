import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const callsADay = defineEtiquetteRule({
  id: 'calls-a-day',
  title: 'One call a day',
  says: 'Do not redial until somebody picks up: their phone shows who has been calling.',
  provenance: [
    {
      source: 'S4',
      where: 'point 5: "if you keep hanging up and calling back … the person will just get annoyed"',
      evidence: 'practice',
    },
  ],
  parameters: {
    most: { says: 'At most', default: 1, unit: 'calls in one day', least: 1, most: 3 },
  },
  hooks: {
    postpone: (s, v, cite, draft) => {
      if (draft.channel !== 'phone') return undefined
      const { touches } = s.history
      const calls = touches.filter(({ day, channel, skipped }) => channel === 'phone' && !skipped && day === draft.day)
      if (calls.length < v.most) return undefined
      return { day: s.facts.days.plus(draft.day, 1), reason: cite('moved', 'You have called that day already.') }
    },
  },
  examples: {
    firing: [
      {
        title: 'You promised a call for today, and have called already',
        now: '2026-09-22T12:00:00-04:00',
        given: {
          policy: { rules: { 'touches-a-week': 'off', 'unanswered-touches': { most: 5 } } },
          log: [
            {
              type: 'call',
              at: '2026-09-22T10:00:00-04:00',
              contact: 'dana',
              outcome: 'voicemail',
              purpose: 'check-in',
            },
            {
              type: 'sent',
              at: '2026-09-22T10:05:00-04:00',
              contact: 'dana',
              channel: 'email',
              purpose: 'check-in',
              promisedFollowUpOn: '2026-09-22',
            },
          ],
        },
        expect: { actions: [{ id: 'check-in:3', channel: 'phone', opens: '2026-09-23T09:00:00-04:00' }] },
      },
    ],
    silent: [
      { title: 'The first call', expect: { actions: [{ id: 'check-in:1', opens: '2026-09-22T09:00:00-04:00' }] } },
    ],
  },
})
