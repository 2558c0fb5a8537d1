import { phoneElseMail } from '../../planner/history/channels.ts'
import { firstWithRole } from '../../planner/history/reach.ts'
import { findSent } from '../../planner/history/touches.ts'
import { include, type Proposal } from '../../planner/proposal.ts'
import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

const LAPSE_DAYS = 14

export const debriefRecruiter = defineEtiquetteRule({
  id: 'debrief-recruiter',
  title: 'Tell your consultant the same day how it went',
  says:
    'The agency speaks with the employer soon after the interview. Tell your consultant the same day how it went, and ' +
    'raise your concerns with them, not with the employer.',
  provenance: [
    {
      source: 'S0',
      where: '"if you are working with an outside recruiter, address your concerns with them"',
      evidence: 'practice',
    },
  ],
  parameters: {
    until: { says: 'The same day until', default: 18, unit: "o'clock", least: 17, most: 21 },
    morning: { says: 'Else on the next working day until', default: 10, unit: "o'clock", least: 9, most: 17 },
    room: { says: 'Needs so much time after the interview', default: 2, unit: 'hours', least: 1, most: 6 },
  },
  hooks: {
    propose: (s, v, cite) => {
      const { employer, days } = s.facts
      const proposals: Proposal[] = []
      if (s.facts.case.opportunity.route !== 'agency') return proposals
      const contact = firstWithRole(s, 'agency-recruiter')
      const channel = contact && phoneElseMail(s, contact)
      if (!channel) return proposals
      for (const session of s.history.ended) {
        if (findSent(s, 'debrief-recruiter', { contact: contact.id, since: session.end, interview: session.id }))
          continue
        const tonight = employer.at(session.endDay, v.until * 60)
        const sameDay = days.isBusinessDay(session.endDay) && session.end + v.room * HOUR <= tonight
        const due = sameDay ? tonight : employer.at(days.plus(session.endDay, 1), v.morning * 60)
        const call: Proposal = {
          id: `debrief-recruiter:${session.id}`,
          kind: 'debrief-recruiter',
          contact: contact.id,
          interview: session.id,
          channel,
          opens: session.end,
          due,
          gone: employer.plusDays(due, LAPSE_DAYS) + 1,
          closes: v.until * 60,
          reasons: [
            cite(
              'proposed',
              `${contact.name} speaks with the employer soon: tell your consultant how it went before that.`,
            ),
          ],
        }
        if (session.notes.some(({ kind }) => kind === 'concern')) {
          include(call, 'concern', cite('added', 'Your concerns belong here, not in the thank-you.'))
        }
        proposals.push(call)
      }
      return proposals
    },
  },
  examples: {
    firing: [
      {
        title: 'The same day until six',
        given: {
          opportunity: { route: 'agency' },
          contacts: [
            {
              id: 'agnes',
              name: 'Agnes Byrne',
              role: 'agency-recruiter',
              phone: '+1 212 555 0188',
              email: 'agnes@byrne.example',
            },
          ],
        },
        expect: {
          actions: [
            { id: 'debrief-recruiter:iv-1', contact: 'agnes', channel: 'phone', due: '2026-09-15T18:00:00-04:00' },
          ],
        },
      },
    ],
    silent: [{ title: 'No agency', expect: { absent: [{ kind: 'debrief-recruiter' }] } }],
  },
})
