import { routeOf } from '../../planner/history/reach.ts'
import { endedMeetings, findThanks } from '../../planner/history/thanks.ts'
import type { Proposal } from '../../planner/proposal.ts'
import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const linkedinInvite = defineEtiquetteRule({
  id: 'linkedin-invite',
  title: 'Invite them to connect, a day after the thank-you',
  says: 'Once they have been thanked directly you may connect, saying why. The invitation is never the thank-you itself.',
  provenance: [
    { source: 'S3', where: '"send an invitation to the person who interviewed you on LinkedIn"', evidence: 'opinion' },
    { source: 'S1', where: 'a thank-you through social media is inappropriate', evidence: 'survey' },
  ],
  parameters: {
    after: { says: 'So long after the thank-you', default: 24, unit: 'hours', least: 1, most: 168 },
    keep: { says: 'Proposed for so long', default: 7, unit: 'days', least: 1, most: 30 },
  },
  hooks: {
    propose: (s, v, cite) => {
      const proposals: Proposal[] = []
      if (s.facts.case.opportunity.confidential === true) return proposals
      for (const { session, sessions, interviewer } of endedMeetings(s).reverse()) {
        const thanks = findThanks(s, sessions, interviewer)
        if (thanks?.contact !== interviewer || routeOf(s, session).kind === 'through') continue
        if (s.history.messages.some((m) => m.purpose === 'linkedin-invite' && m.contact === interviewer)) continue
        const opens = thanks.at + v.after * HOUR
        const due = s.facts.employer.plusDays(opens, v.keep)
        if (proposals.some(({ contact }) => contact === interviewer)) continue
        proposals.push({
          id: `linkedin-invite:${session.id}:${interviewer}`,
          kind: 'linkedin-invite',
          contact: interviewer,
          interview: session.id,
          channel: 'linkedin',
          opens,
          due,
          gone: due + 1,
          optional: true,
          reasons: [cite('proposed', 'They have your thanks; now you may connect, with a line that says why.')],
        })
      }
      return proposals
    },
  },
  examples: {
    firing: [
      {
        title: 'A day after the thank-you',
        now: '2026-09-17T09:00:00-04:00',
        given: {
          log: [
            { type: 'sent', at: '2026-09-15T15:00:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
          ],
        },
        expect: {
          actions: [
            {
              id: 'linkedin-invite:iv-1:dana',
              optional: true,
              opens: '2026-09-16T15:00:00-04:00',
              due: '2026-09-23T15:00:00-04:00',
            },
          ],
        },
      },
    ],
    silent: [{ title: 'Not before they are thanked', expect: { absent: [{ kind: 'linkedin-invite' }] } }],
  },
})
