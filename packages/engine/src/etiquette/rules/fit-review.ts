import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

/** A review that was not made within a week is not asked for any more. */
const LAPSE_DAYS = 7

export const fitReview = defineEtiquetteRule({
  id: 'fit-review',
  title: 'Ask yourself whether you want the job',
  says: 'Does how they work suit you, and does the job take you where you want to go? Decide whether to go on.',
  provenance: [
    {
      source: 'S3',
      where: '"whether the job is really worth accepting": operations and career goals',
      evidence: 'opinion',
    },
  ],
  parameters: {
    within: { says: 'So long after the interview', default: 48, unit: 'hours', least: 2, most: 168 },
  },
  hooks: {
    propose: (s, v, cite) =>
      s.history.standing.kind === 'rejected'
        ? []
        : s.history.ended
            .filter(
              ({ interview, debriefAt }) => !interview.debrief?.fit || (debriefAt !== undefined && debriefAt > s.now),
            )
            .map(({ id, end }) => ({
              id: `fit-review:${id}`,
              kind: 'fit-review' as const,
              interview: id,
              channel: 'none' as const,
              opens: end,
              due: end + v.within * HOUR,
              gone: s.facts.employer.plusDays(end, LAPSE_DAYS) + 1,
              reasons: [
                cite(
                  'proposed',
                  'You are choosing too: does how they work suit you, and does it lead where you want to go?',
                ),
              ],
            })),
  },
  examples: {
    firing: [
      {
        title: 'Two days to think about it',
        expect: {
          actions: [{ id: 'fit-review:iv-1', opens: '2026-09-15T11:00:00-04:00', due: '2026-09-17T11:00:00-04:00' }],
        },
      },
    ],
    silent: [
      {
        title: 'Already decided',
        given: { interview: { debrief: { at: '2026-09-15T11:30:00-04:00', fit: { decision: 'continue' } } } },
        expect: { absent: [{ kind: 'fit-review' }] },
      },
    ],
  },
})
