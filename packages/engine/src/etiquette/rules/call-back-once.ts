import { canCall, primaryContact, toldFollowUps } from '../../planner/history/reach.ts'
import { decisionDay, lastWordAt } from '../../planner/history/situation.ts'
import { lastUnanswered } from '../../planner/history/touches.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const callBackOnce = defineEtiquetteRule({
  id: 'call-back-once',
  title: 'Nobody picked up? Call once more the next day',
  says: 'After a call that nobody answered, call back on the next working day and leave a message; do not redial the same day.',
  provenance: [
    { source: 'S1', where: '"Calling back once shows you follow through"', evidence: 'practice' },
    {
      source: 'S4',
      where: 'point 5: leave a voicemail, do not keep "hanging up and calling back"',
      evidence: 'practice',
    },
  ],
  parameters: {},
  hooks: {
    timing: {
      at: 'call-back',
      run: (s, _v, cite) => {
        const touch = lastUnanswered(s)
        const contact = primaryContact(s)
        if (touch?.message?.outcome !== 'no-answer' || !contact || !canCall(contact)) return undefined
        if (s.rules.callsLeft.some((rule) => (rule.run(s)?.left ?? 1) <= 0)) return undefined
        if (s.rules.allowance.some((rule) => rule.run(s).left <= 1)) return undefined
        const day = s.facts.days.plus(touch.day, 1)
        const decision = decisionDay(s)
        if (decision !== undefined && day <= decision && !wasAsked(s, touch.day)) return undefined
        return {
          day,
          channel: 'phone',
          reason: cite('timed', 'Nobody picked up, so call back on the next working day.'),
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'No answer on Tuesday: again on Wednesday',
        now: '2026-09-22T12:00:00-04:00',
        given: {
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
            {
              type: 'call',
              at: '2026-09-22T10:00:00-04:00',
              contact: 'dana',
              outcome: 'no-answer',
              purpose: 'check-in',
            },
          ],
        },
        expect: { actions: [{ id: 'check-in:2', channel: 'phone', opens: '2026-09-23T09:00:00-04:00' }] },
      },
    ],
    silent: [
      {
        title: 'A message was left: the next try is an e-mail a week later',
        now: '2026-09-22T12:00:00-04:00',
        given: {
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
            {
              type: 'call',
              at: '2026-09-22T10:00:00-04:00',
              contact: 'dana',
              outcome: 'voicemail',
              purpose: 'check-in',
            },
          ],
        },
        expect: { actions: [{ id: 'check-in:2', channel: 'email', opens: '2026-09-29T09:00:00-04:00' }] },
      },
    ],
  },
})

/** Whether that call was one they had asked for, so that calling back does not rush their decision. */
function wasAsked(s: Situation, day: number): boolean {
  const told = toldFollowUps(s).findLast((one) => one.day !== undefined)
  return told?.day !== undefined && told.at >= lastWordAt(s) && day >= told.day
}
