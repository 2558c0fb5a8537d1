import { endedMeetings, findThanks, notesFor } from '../../planner/history/thanks.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

/** Memory is gone after a week. */
const LAPSE_DAYS = 7

export const writeNotes = defineEtiquetteRule({
  id: 'write-notes',
  title: 'Note one topic for each interviewer before you write',
  says: 'A thank-you names something you talked about with that person. Without a note of it, it would be a template.',
  provenance: [
    {
      source: 'S4',
      where: 'points 1 and 3: take notes; "references a specific topic of discussion"',
      evidence: 'practice',
    },
    { source: 'S0', where: '"a customized note, not a template, to avoid embarrassment"', evidence: 'practice' },
  ],
  parameters: {},
  hooks: {
    amend: {
      at: 'cadence',
      run: (s, _v, cite, table) => {
        for (const { session, sessions, interviewer } of endedMeetings(s)) {
          const thanks = table.get(`thank-you:${session.id}:${interviewer}`)
          if (!thanks || findThanks(s, sessions, interviewer)) continue
          if (notesFor(s, sessions, interviewer).length > 0) continue
          table.add({
            id: `write-notes:${session.id}:${interviewer}`,
            kind: 'write-notes',
            contact: interviewer,
            interview: session.id,
            channel: 'none',
            opens: session.end,
            due: thanks.target ?? thanks.due,
            gone: s.facts.employer.plusDays(session.end, LAPSE_DAYS) + 1,
            reasons: [
              cite(
                'proposed',
                'You have noted nothing of your talk with them yet; a note without a topic is a template.',
              ),
            ],
          })
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'Nothing noted yet',
        given: { interview: { notes: [] } },
        expect: {
          actions: [
            { id: 'write-notes:iv-1:dana', due: '2026-09-15T20:00:00-04:00' },
            { id: 'thank-you:iv-1:dana', needs: ['write-notes:iv-1:dana'] },
          ],
        },
      },
    ],
    silent: [{ title: 'One topic is enough', expect: { absent: [{ kind: 'write-notes' }] } }],
  },
})
