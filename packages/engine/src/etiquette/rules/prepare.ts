import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const prepare = defineEtiquetteRule({
  id: 'prepare',
  title: 'Prepare what makes following up possible',
  says:
    'Two days before an interview: the names and how they are spelt, cards to collect, the questions for the end ("when ' +
    'will you decide", "when and how may I follow up, and with whom"), hard questions to practise, and what you learnt.',
  provenance: [
    { source: 'S4', where: 'points 1 and 2: take notes, get a business card', evidence: 'practice' },
    { source: 'S2', where: 'point 1: "Ask about their time frame"', evidence: 'practice' },
    { source: 'S1', where: '"The last question you ask in an interview should be …"', evidence: 'practice' },
    {
      source: 'S0',
      where: '"If I don’t hear from you by X-date … how would you like me to follow-up"',
      evidence: 'practice',
    },
    {
      source: 'S3',
      where: '"let the knowledge acquired be used to sharpen the interview skills"',
      evidence: 'opinion',
    },
  ],
  parameters: {
    ahead: { says: 'So long before the interview starts', default: 48, unit: 'hours', least: 2, most: 336 },
  },
  hooks: {
    propose: (s, v, cite) =>
      s.facts.sessions
        .filter(({ held, start }) => held && start > s.now)
        .map(({ id, start }) => ({
          id: `prepare:${id}`,
          kind: 'prepare' as const,
          interview: id,
          channel: 'none' as const,
          opens: start - v.ahead * HOUR,
          due: start,
          gone: start,
          reasons: [
            cite(
              'proposed',
              'Names, cards, and the questions "when will you decide" and "when, how and with whom may I follow up" make ' +
                'everything after the interview easier.',
            ),
          ],
        })),
  },
  examples: {
    firing: [
      {
        title: 'Two days before',
        now: '2026-09-14T09:00:00-04:00',
        expect: {
          state: 'preparing',
          actions: [
            {
              id: 'prepare:iv-1',
              opens: '2026-09-13T10:00:00-04:00',
              due: '2026-09-15T10:00:00-04:00',
              status: 'ready',
            },
          ],
        },
      },
    ],
    silent: [
      {
        title: 'A cancelled interview needs none',
        now: '2026-09-14T09:00:00-04:00',
        given: { interview: { status: 'cancelled' } },
        expect: { absent: [{ kind: 'prepare' }] },
      },
    ],
  },
})
