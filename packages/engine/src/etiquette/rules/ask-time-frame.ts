import { rankContacts } from '../../planner/history/rank-contacts.ts'
import { primaryContact, toldFollowUps } from '../../planner/history/reach.ts'
import { decisionDay } from '../../planner/history/situation.ts'
import { include, type Proposal } from '../../planner/proposal.ts'
import type { Table } from '../../planner/table.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const askTimeFrame = defineEtiquetteRule({
  id: 'ask-time-frame',
  title: 'Ask what you forgot to ask: when they decide, and how to follow up',
  says:
    'If you left without knowing when they decide, or how and with whom to follow up, ask in the thank-you to the person ' +
    'you will be asking later. In one note, not in all of them.',
  provenance: [
    {
      source: 'S2',
      where: 'point 1: "Ask about their time frame … Ask whom you should contact"',
      evidence: 'practice',
    },
    {
      source: 'S1',
      where: '"When do you see yourself making a decision?" or "When can I follow up with you?"',
      evidence: 'practice',
    },
    { source: 'S0', where: '"how would you like me to follow-up with you?"', evidence: 'practice' },
  ],
  parameters: {},
  hooks: {
    amend: {
      at: 'style',
      run: (s, _v, cite, table) => {
        const askDate = decisionDay(s) === undefined
        const askHow = toldFollowUps(s).length === 0
        for (const session of s.history.ended) {
          const thanks = findAsked(s, table, session.id)
          if (!thanks) continue
          if (askDate)
            include(
              thanks,
              'ask-decision-date',
              cite('added', 'You do not know yet when they decide: ask, they expect it.'),
            )
          if (askHow)
            include(
              thanks,
              'ask-follow-up',
              cite('added', 'Nobody has told you how to follow up: ask when, how and with whom.'),
            )
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'Neither was said',
        expect: { actions: [{ id: 'thank-you:iv-1:dana', includes: ['ask-decision-date', 'ask-follow-up'] }] },
      },
    ],
    silent: [
      {
        title: 'Both were said',
        given: {
          interview: { decisionBy: '2026-09-25', followUp: { contact: 'dana', channel: 'email', on: '2026-09-28' } },
        },
        expect: {
          actions: [{ id: 'thank-you:iv-1:dana' }],
          absent: [{ includes: ['ask-decision-date'] }, { includes: ['ask-follow-up'] }],
        },
      },
    ],
  },
})

/** The thank-you in which to ask: the primary contact's, or if they get none, that of the first in rank who does. */
function findAsked(s: Situation, table: Table, interview: string): Proposal | undefined {
  const open = table.ofKind('thank-you').filter((thanks) => thanks.interview === interview)
  if (open.length === 0) return undefined
  const sent = s.history.messages.filter(
    (message) => message.purpose === 'thank-you' && message.interview === interview,
  )
  const recipients = new Set([...open, ...sent].map(({ contact }) => contact))
  const ranked = rankContacts(s.facts.case.contacts.filter(({ id }) => recipients.has(id)))
  const primary = primaryContact(s)
  const asked = ranked.find(({ id }) => id === primary?.id) ?? ranked[0]
  return open.find(({ contact }) => contact === asked?.id)
}
