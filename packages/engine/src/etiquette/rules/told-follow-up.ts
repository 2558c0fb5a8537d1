import { type Told, toldFollowUps } from '../../planner/history/reach.ts'
import { countedTouches } from '../../planner/history/touches.ts'
import { sayDay, sayShift } from '../../time/say-day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const toldFollowUp = defineEtiquetteRule({
  id: 'told-follow-up',
  title: 'They said when to get in touch: do it then',
  says:
    '"Call me in four days" is an invitation, and often a test of whether you do what you say. Follow up on that day (the ' +
    'next working day, if it is none), the way they asked, even before the date of their decision.',
  provenance: [
    {
      source: 'S1',
      where: '"If the recruiter says, “Yes, call me in four days,” then make sure you call"',
      evidence: 'practice',
    },
    { source: 'S2', where: '"making a follow-up call is much easier when granted permission"', evidence: 'practice' },
  ],
  parameters: {},
  hooks: {
    timing: {
      at: 'employer',
      run: (s, _v, cite) => {
        const told = findStanding(s)
        if (!told) return undefined
        const day = s.facts.days.onOrAfter(told.day)
        const why = `They asked you to get in touch on ${sayDay(told.day)}.${sayShift(told.day, day)}`
        const { channel } = told.followUp
        return { day, told: true, ...(channel ? { channel } : {}), reason: cite('timed', why) }
      },
    },
  },
  examples: {
    firing: [
      {
        title: '"Call me in four days"',
        given: { interview: { decisionBy: '2026-09-25', followUp: { contact: 'dana', channel: 'phone', inDays: 3 } } },
        expect: {
          actions: [{ id: 'check-in:1', channel: 'phone', contact: 'dana', opens: '2026-09-18T09:00:00-04:00' }],
        },
      },
    ],
    silent: [
      {
        title: 'They have written since',
        now: '2026-09-17T12:00:00-04:00',
        given: {
          interview: { followUp: { contact: 'dana', channel: 'phone', inDays: 3 } },
          log: [
            {
              id: 'm1',
              type: 'received',
              at: '2026-09-16T12:00:00-04:00',
              contact: 'dana',
              channel: 'email',
              kind: 'reply',
            },
            { type: 'sent', at: '2026-09-16T13:00:00-04:00', contact: 'dana', channel: 'email', purpose: 'reply' },
          ],
        },
        expect: { actions: [{ id: 'check-in:1', opens: '2026-09-23T09:00:00-04:00' }] },
      },
    ],
  },
})

/** The latest day they named, unless you have followed up then or they have spoken since (an interview's end apart). */
function findStanding(s: Situation): (Told & { day: number }) | undefined {
  const told = toldFollowUps(s).findLast(({ day }) => day !== undefined)
  if (told?.day === undefined) return undefined
  const { at, day } = told
  if (s.history.words.some((word) => word.at > at && word.from !== 'interview')) return undefined
  if (countedTouches(s).some((touch) => touch.at >= at && touch.day >= day)) return undefined
  return { ...told, day }
}
