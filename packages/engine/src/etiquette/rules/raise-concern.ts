import { phoneElseMail } from '../../planner/history/channels.ts'
import { firstWithRole } from '../../planner/history/reach.ts'
import { findSent } from '../../planner/history/touches.ts'
import type { Proposal } from '../../planner/proposal.ts'
import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const raiseConcern = defineEtiquetteRule({
  id: 'raise-concern',
  title: 'Take concerns to the outside recruiter',
  says: 'A weak spot you are worried about goes to the outside recruiter, when there is one: they know how to put it.',
  provenance: [
    {
      source: 'S0',
      where: '"if you are working with an outside recruiter, address your concerns with them"',
      evidence: 'practice',
    },
  ],
  parameters: {
    within: { says: 'So long after the interview', default: 48, unit: 'hours', least: 12, most: 168 },
  },
  hooks: {
    propose: (s, v, cite) => {
      const proposals: Proposal[] = []
      const recruiter = firstWithRole(s, 'agency-recruiter')
      const channel = recruiter && phoneElseMail(s, recruiter)
      if (!channel || s.facts.case.opportunity.route === 'agency') return proposals
      for (const session of s.history.ended) {
        const worried = session.notes.some(({ kind }) => kind === 'concern')
        const told = findSent(s, 'concern', { contact: recruiter.id, since: session.end, interview: session.id })
        if (!worried || told) continue
        const due = session.end + v.within * HOUR
        proposals.push({
          id: `raise-concern:${session.id}:${recruiter.id}`,
          kind: 'raise-concern',
          contact: recruiter.id,
          interview: session.id,
          channel,
          opens: session.end,
          due,
          gone: due + 1,
          optional: true,
          reasons: [
            cite('proposed', `${recruiter.name} can tell you whether your concern matters, and how to put it.`),
          ],
        })
      }
      return proposals
    },
  },
  examples: {
    firing: [
      {
        title: 'A concern, and a recruiter to take it to',
        given: {
          contacts: [{ id: 'agnes', name: 'Agnes Byrne', role: 'agency-recruiter', phone: '+1 212 555 0188' }],
          interview: { notes: [{ kind: 'concern', text: 'The gap in 2024' }] },
        },
        expect: { actions: [{ id: 'raise-concern:iv-1:agnes', channel: 'phone', optional: true }] },
      },
    ],
    silent: [
      {
        title: 'No recruiter: it waits',
        given: { interview: { notes: [{ kind: 'concern', text: 'The gap in 2024' }] } },
        expect: { absent: [{ kind: 'raise-concern' }] },
      },
    ],
  },
})
