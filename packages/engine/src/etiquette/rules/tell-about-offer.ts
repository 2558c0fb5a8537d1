import { mailElsePhone } from '../../planner/history/channels.ts'
import { isLive } from '../../planner/history/live.ts'
import { hasReached } from '../../planner/history/message.ts'
import { primaryContact } from '../../planner/history/reach.ts'
import { OFFICE_CLOSES } from '../../time/hours.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import { otherOffer } from '../example-others.ts'

export const tellAboutOffer = defineEtiquetteRule({
  id: 'tell-about-offer',
  title: 'An offer elsewhere: ask the others where you stand',
  says: 'While you hold an offer, tell the others by the next working day, and ask kindly whether they can decide in time.',
  provenance: [
    { source: 'S3', where: '"This way, you will always have options"', evidence: 'opinion' },
    { source: 'house', where: 'competing offers bring the question to the others', evidence: 'convention' },
  ],
  parameters: {
    within: { says: 'At the latest', default: 1, unit: 'business days later', least: 1, most: 5 },
  },
  hooks: {
    acrossCases: (s, v, cite, others) => {
      const offer = others.map(({ history }) => history.standing).find(({ kind }) => kind === 'offer')
      const contact = primaryContact(s)
      const channel = contact && mailElsePhone(s, contact)
      if (offer?.kind !== 'offer' || !isLive(s) || s.history.standing.kind === 'offer' || !channel) return []
      const { at } = offer
      const told = s.history.messages.some(
        (message) =>
          message.contact === contact.id && message.at >= at && hasReached(message) && message.purpose === 'other',
      )
      if (told) return []
      const { employer, days, case: caseFile } = s.facts
      return [
        {
          id: `tell-about-offer:${caseFile.opportunity.id}`,
          kind: 'tell-about-offer',
          contact: contact.id,
          channel,
          opens: at,
          due: employer.at(days.plus(employer.dayOf(at), v.within), OFFICE_CLOSES),
          reasons: [cite('proposed', 'You hold an offer: tell them, and ask whether they can decide in time.')],
        },
      ]
    },
  },
  examples: {
    firing: [
      {
        title: 'Another employer has made an offer',
        now: '2026-09-16T12:00:00-04:00',
        portfolio: true,
        others: [otherOffer],
        expect: { actions: [{ id: 'tell-about-offer:opp-1', contact: 'dana', due: '2026-09-17T17:00:00-04:00' }] },
      },
    ],
    silent: [{ title: 'No offer', portfolio: true, expect: { absent: [{ kind: 'tell-about-offer' }] } }],
  },
})
