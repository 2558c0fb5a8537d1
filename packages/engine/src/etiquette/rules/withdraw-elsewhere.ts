import { mailElsePhone } from '../../planner/history/channels.ts'
import { isLive } from '../../planner/history/live.ts'
import { primaryContact } from '../../planner/history/reach.ts'
import { OFFICE_CLOSES } from '../../time/hours.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import { otherAccepted } from '../example-others.ts'

export const withdrawElsewhere = defineEtiquetteRule({
  id: 'withdraw-elsewhere',
  title: 'You accepted: tell the others',
  says: 'Once you have accepted an offer, withdraw from the others within two working days, kindly: you may meet again.',
  provenance: [{ source: 'house', where: 'nobody should wait for somebody who has gone', evidence: 'convention' }],
  parameters: {
    within: { says: 'At the latest', default: 2, unit: 'business days later', least: 1, most: 10 },
  },
  hooks: {
    acrossCases: (s, v, cite, others) => {
      const accepted = others
        .map(({ history }) => history.standing)
        .find((standing) => standing.kind === 'closed' && standing.outcome === 'accepted')
      const contact = primaryContact(s)
      const channel = contact && mailElsePhone(s, contact)
      if (accepted?.kind !== 'closed' || !isLive(s) || !channel) return []
      const { employer, days, case: caseFile } = s.facts
      const { at } = accepted
      return [
        {
          id: `withdraw:${caseFile.opportunity.id}`,
          kind: 'withdraw',
          contact: contact.id,
          channel,
          opens: at,
          due: employer.at(days.plus(employer.dayOf(at), v.within), OFFICE_CLOSES),
          reasons: [cite('proposed', 'You have accepted another offer: tell them soon, and kindly.')],
        },
      ]
    },
  },
  examples: {
    firing: [
      {
        title: 'Another offer was accepted',
        now: '2026-09-16T12:00:00-04:00',
        portfolio: true,
        others: [otherAccepted],
        expect: { actions: [{ id: 'withdraw:opp-1', contact: 'dana', due: '2026-09-18T17:00:00-04:00' }] },
      },
    ],
    silent: [{ title: 'Nothing accepted', portfolio: true, expect: { absent: [{ kind: 'withdraw' }] } }],
  },
})
