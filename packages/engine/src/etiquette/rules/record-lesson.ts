import type { Proposal } from '../../planner/proposal.ts'
import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import { rejection } from '../example-rejection.ts'

const LAPSE_DAYS = 14

export const recordLesson = defineEtiquetteRule({
  id: 'record-lesson',
  title: 'Write down what you take from it',
  says: 'When an opportunity ends, and whenever you are given feedback: one thing to do differently in the next interview.',
  provenance: [
    {
      source: 'S1',
      where: '"Mark down your experience and results … use it to improve your chance of success"',
      evidence: 'practice',
    },
    { source: 'S3', where: '"every interview is a learning experience"', evidence: 'opinion' },
  ],
  parameters: {
    within: { says: 'So long after it ended', default: 7, unit: 'days', least: 1, most: 30 },
    feedback: { says: 'So long after feedback', default: 48, unit: 'hours', least: 12, most: 168 },
  },
  hooks: {
    propose: (s, v, cite) => {
      const { employer } = s.facts
      const { standing, arrivals } = s.history
      const lesson = (id: string, opens: number, due: number, why: string): Proposal => ({
        id,
        kind: 'record-lesson',
        channel: 'none',
        opens,
        due,
        gone: employer.plusDays(due, LAPSE_DAYS) + 1,
        reasons: [cite('proposed', why)],
      })
      const lessons = arrivals
        .filter(({ entry }) => entry.kind === 'feedback')
        .map(({ entry, at }) =>
          lesson(
            `record-lesson:${entry.id}`,
            at,
            at + v.feedback * HOUR,
            'They told you something about yourself: note what you make of it.',
          ),
        )
      if (standing.kind === 'rejected' || standing.kind === 'parked') {
        const due = employer.plusDays(standing.at, v.within)
        lessons.push(lesson('record-lesson', standing.at, due, 'One thing you take from this into the next interview.'))
      }
      return lessons
    },
  },
  examples: {
    firing: [
      {
        title: 'A week after the no',
        now: '2026-09-24T09:00:00-04:00',
        given: { log: [rejection] },
        expect: { actions: [{ id: 'record-lesson', due: '2026-09-30T10:00:00-04:00' }] },
      },
    ],
    silent: [{ title: 'Still open', expect: { absent: [{ kind: 'record-lesson' }] } }],
  },
})
