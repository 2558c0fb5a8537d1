import { countedTouches } from '../../planner/history/touches.ts'
import type { EpochDay } from '../../time/day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

const WEEK = 7

export const touchesAWeek = defineEtiquetteRule({
  id: 'touches-a-week',
  title: 'Not more than twice a week',
  says: 'Check-ins of more than two in any seven days annoy. A step that would be the third moves to the first working day on which it is not.',
  provenance: [
    { source: 'S4', where: 'point 5: "you shouldn’t attempt more than twice a week"', evidence: 'practice' },
  ],
  parameters: {
    most: { says: 'At most', default: 2, unit: 'in any 7 days', least: 1, most: 5 },
  },
  hooks: {
    postpone: (s, v, cite, draft) => {
      const touched = countedTouches(s).map(({ day }) => day)
      let { day } = draft
      while (countWithin(touched, day) >= v.most) day = s.facts.days.onOrAfter(day + 1)
      if (day === draft.day) return undefined
      return {
        day,
        reason: cite(
          'moved',
          `More than ${v.most === 1 ? 'one check-in' : `${v.most} check-ins`} within a week would be too much.`,
        ),
      }
    },
  },
  examples: {
    firing: [
      {
        title: 'Persistent, but not three times in a week',
        now: '2026-09-23T12:00:00-04:00',
        given: {
          policy: { preset: 'persistent' },
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
        expect: { actions: [{ id: 'check-in:3', opens: '2026-09-29T09:00:00-04:00' }] },
      },
    ],
    silent: [
      {
        title: 'The first of the week',
        expect: { actions: [{ id: 'check-in:1', opens: '2026-09-22T09:00:00-04:00' }] },
      },
    ],
  },
})

/** How many of those days lie in the seven days that end with that one. */
function countWithin(days: readonly EpochDay[], last: EpochDay): number {
  return days.filter((day) => day > last - WEEK && day <= last).length
}
