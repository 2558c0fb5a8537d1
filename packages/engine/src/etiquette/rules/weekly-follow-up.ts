import { anchorDay } from '../../planner/history/situation.ts'
import { lastUnanswered } from '../../planner/history/touches.ts'
import { sayShift, saySpan } from '../../time/say-day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const weeklyFollowUp = defineEtiquetteRule({
  id: 'weekly-follow-up',
  title: 'After a week of silence, ask',
  says: 'Where no date was named, a week after the last contact is the time to ask; after an unanswered try, a week later again.',
  provenance: [
    { source: 'S4', where: 'point 5: "wait a week for a response"; "I recommend once a week"', evidence: 'practice' },
    { source: 'S1', where: '"if you don’t hear back after a week"', evidence: 'practice' },
  ],
  parameters: {
    after: { says: 'So long after the last contact', default: 7, unit: 'days', least: 3, most: 30 },
  },
  hooks: {
    timing: {
      at: 'cadence',
      run: (s, v, cite) => {
        const touch = lastUnanswered(s)
        const from = touch?.day ?? anchorDay(s)
        if (from === undefined) return undefined
        const wanted = from + v.after
        const day = s.facts.days.onOrAfter(wanted)
        const why = !touch
          ? `Give them ${saySpan(v.after)}; if there is no word by then, ask how things stand.`
          : touch.skipped
            ? `The last check-in was let pass, so the next is ${saySpan(v.after)} later.`
            : `Give them ${saySpan(v.after)} after you last asked, then ask once more.`
        return { day, reason: cite('timed', why + sayShift(wanted, day)) }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'A week after the interview',
        expect: { actions: [{ id: 'check-in:1', opens: '2026-09-22T09:00:00-04:00' }] },
      },
    ],
    silent: [
      {
        title: 'They named a date, so that counts',
        given: { interview: { decisionBy: '2026-09-30' } },
        expect: { actions: [{ id: 'check-in:1', opens: '2026-10-02T09:00:00-04:00' }] },
      },
    ],
  },
})
