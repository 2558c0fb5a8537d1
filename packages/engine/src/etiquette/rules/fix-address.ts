import { bouncedAt, primaryContact } from '../../planner/history/reach.ts'
import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

const LAPSE_DAYS = 14

export const fixAddress = defineEtiquetteRule({
  id: 'fix-address',
  title: 'Your mail came back? Find the right address',
  says: 'A message that bounced counts as not sent. Find the right address within a day: the card, the website, reception.',
  provenance: [
    {
      source: 'S1',
      where: '"get every interviewer’s business card so you have their contact information"',
      evidence: 'practice',
    },
    { source: 'house', where: 'a bounce means that nobody read it (RFC 3464)', evidence: 'convention' },
  ],
  parameters: {
    within: { says: 'So long after the bounce', default: 24, unit: 'hours', least: 2, most: 96 },
  },
  hooks: {
    // While the address of the one to ask may still be mended, the silence is not theirs.
    keepsOpen: (s, v) => {
      const primary = primaryContact(s)
      const bounced = primary && bouncedAt(s, primary.id)
      if (bounced === undefined || (s.history.dismissed.get(`fix-address:${primary?.id}`) ?? 0) > bounced)
        return undefined
      const gone = s.facts.employer.plusDays(bounced + v.within * HOUR, LAPSE_DAYS) + 1
      return s.now < gone ? gone : undefined
    },
    propose: (s, v, cite) => {
      if (s.history.standing.kind === 'parked') return []
      return s.facts.case.contacts.flatMap((contact) => {
        const opens = bouncedAt(s, contact.id)
        if (opens === undefined) return []
        const due = opens + v.within * HOUR
        return [
          {
            id: `fix-address:${contact.id}`,
            kind: 'fix-address' as const,
            contact: contact.id,
            channel: 'none' as const,
            opens,
            due,
            since: opens,
            gone: s.facts.employer.plusDays(due, LAPSE_DAYS) + 1,
            reasons: [cite('proposed', `Your mail to ${contact.name} came back, so nobody has read it.`)],
          },
        ]
      })
    },
  },
  examples: {
    firing: [
      {
        title: 'The thank-you came back',
        now: '2026-09-15T13:00:00-04:00',
        given: {
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
            {
              id: 'b1',
              type: 'received',
              at: '2026-09-15T11:41:00-04:00',
              contact: 'dana',
              channel: 'email',
              kind: 'bounce',
            },
          ],
        },
        expect: {
          actions: [
            { id: 'fix-address:dana', opens: '2026-09-15T11:41:00-04:00', due: '2026-09-16T11:41:00-04:00' },
            { id: 'thank-you:iv-1:dana', needs: ['fix-address:dana'] },
          ],
        },
      },
    ],
    silent: [{ title: 'Nothing came back', expect: { absent: [{ kind: 'fix-address' }] } }],
  },
})
