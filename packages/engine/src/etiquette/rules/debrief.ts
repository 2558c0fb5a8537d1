import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

/** A debrief that was not written within a week is not asked for any more. */
const LAPSE_DAYS = 7

export const debrief = defineEtiquetteRule({
  id: 'debrief',
  title: 'Write down how it went while you remember it',
  says: 'Within a day: what went well, what was hard, which questions were difficult. It becomes practice for the next interview.',
  provenance: [
    { source: 'S3', where: '"Take some time and think about how the interview went"', evidence: 'practice' },
    {
      source: 'S1',
      where: '"Mark down your experience and results from this interview process"',
      evidence: 'practice',
    },
  ],
  parameters: {
    within: { says: 'So long after the interview', default: 24, unit: 'hours', least: 2, most: 96 },
  },
  hooks: {
    propose: (s, v, cite) =>
      s.history.ended
        .filter(({ debriefAt }) => debriefAt === undefined || debriefAt > s.now)
        .map(({ id, end }) => ({
          id: `debrief:${id}`,
          kind: 'debrief' as const,
          interview: id,
          channel: 'none' as const,
          opens: end,
          due: end + v.within * HOUR,
          gone: s.facts.employer.plusDays(end, LAPSE_DAYS) + 1,
          reasons: [
            cite(
              'proposed',
              'Five minutes now, while you remember what went well and what was hard, make the next interview better.',
            ),
          ],
        })),
  },
  examples: {
    firing: [
      {
        title: 'Right after the interview',
        expect: {
          actions: [{ id: 'debrief:iv-1', opens: '2026-09-15T11:00:00-04:00', due: '2026-09-16T11:00:00-04:00' }],
        },
      },
    ],
    silent: [
      {
        title: 'It is written',
        given: { interview: { debrief: { at: '2026-09-15T11:30:00-04:00', wentWell: 'The pricing case' } } },
        expect: { absent: [{ kind: 'debrief' }] },
      },
    ],
  },
})
