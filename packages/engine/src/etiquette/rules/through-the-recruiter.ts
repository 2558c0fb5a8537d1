import type { Contact } from '../../model/case.ts'
import type { ActionId } from '../../model/plan.ts'
import type { Session } from '../../planner/history/facts.ts'
import { firstWithRole } from '../../planner/history/reach.ts'
import { namesForgotten } from '../../planner/history/second-thanks.ts'
import { thanksOver } from '../../planner/history/thanks.ts'
import type { Proposal } from '../../planner/proposal.ts'
import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const throughTheRecruiter = defineEtiquetteRule({
  id: 'through-the-recruiter',
  title: 'The candidate of an agency writes to the agency',
  says:
    'When an agency put you forward, or the employer asked to go through the recruiter, thanks, promised material and ' +
    'questions all go to that recruiter, who passes them on. Answers go to whoever wrote to you.',
  provenance: [
    {
      source: 'S0',
      where: '"if you are working with an outside recruiter, address your concerns with them"',
      evidence: 'practice',
    },
    { source: 'house', where: 'precedence: what the employer asked for, then the route', evidence: 'convention' },
  ],
  parameters: {},
  hooks: {
    route: (s, _v, _cite, session) => {
      const agency = s.facts.case.opportunity.route === 'agency'
      if (agency) return { kind: 'through', contact: firstWithRole(s, 'agency-recruiter') }
      if (!session?.interview.instructions?.includes('via-recruiter')) return undefined
      return { kind: 'through', contact: firstWithRole(s, 'agency-recruiter') ?? firstWithRole(s, 'recruiter') }
    },
    amend: {
      at: 'route',
      run: (s, _v, cite, table) => {
        for (const session of s.history.ended) {
          const route = routeFor(s, session)
          const thanks = table.ofKind('thank-you').filter(({ interview }) => interview === session.id)
          const [first] = thanks
          if (!route || !first) continue
          for (const { id } of thanks) table.remove(id)
          const { contact } = route
          if (contact?.email === undefined) {
            table.add(
              findRecruiter(
                session,
                contact,
                cite(
                  'proposed',
                  contact
                    ? `Your thanks go through ${contact.name}, and you have no e-mail of theirs.`
                    : 'Everything goes through the recruiter: find out who that is.',
                ),
              ),
            )
            continue
          }
          const names = thanks.map((one) => one.contact).filter((id) => id !== undefined && id !== contact.id)
          const reason = cite('routed', `Thanks for everybody go to ${contact.name}, who passes them on.`)
          table.add({
            ...first,
            id: `thank-you:${session.id}:${contact.id}`,
            contact: contact.id,
            channel: 'email',
            gone: thanksOver(s, session),
            ...(names.length > 0 ? { passOnTo: names as string[] } : {}),
            ...namesForgotten(s, session, contact.id),
            reasons: [...first.reasons, reason],
          })
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'One note to the consultant, naming the interviewer',
        given: {
          opportunity: { route: 'agency' },
          contacts: [{ id: 'agnes', name: 'Agnes Byrne', role: 'agency-recruiter', email: 'agnes@byrne.example' }],
        },
        expect: {
          actions: [{ id: 'thank-you:iv-1:agnes', passOnTo: ['dana'] }],
          absent: [{ id: 'thank-you:iv-1:dana' }],
        },
      },
    ],
    silent: [
      {
        title: 'Without an agency the note goes straight to her',
        expect: { actions: [{ id: 'thank-you:iv-1:dana' }] },
      },
    ],
  },
})

function routeFor(s: Situation, session: Session): { contact: Contact | undefined } | undefined {
  for (const rule of s.rules.route) {
    const route = rule.run(s, session)
    if (route?.kind === 'through') return route
  }
  return undefined
}

function findRecruiter(session: Session, contact: Contact | undefined, reason: Proposal['reasons'][number]): Proposal {
  const id: ActionId = contact ? `find-contact:${contact.id}` : 'find-contact'
  return {
    id,
    kind: 'find-contact',
    ...(contact ? { contact: contact.id } : {}),
    interview: session.id,
    channel: 'none',
    opens: session.end,
    due: session.end + 2 * HOUR,
    reasons: [reason],
  }
}
