import type { Contact, ContactId, ContactRole } from '../../model/case.ts'
import type { Session } from '../../planner/history/facts.ts'
import { canMail, routeOf } from '../../planner/history/reach.ts'
import { namesForgotten } from '../../planner/history/second-thanks.ts'
import { thanksOver } from '../../planner/history/thanks.ts'
import type { Proposal } from '../../planner/proposal.ts'
import type { Table } from '../../planner/table.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

/** Who is asked first to pass thanks on. */
const ROUTE_ROLES: readonly ContactRole[] = ['coordinator', 'recruiter', 'hr', 'hiring-manager']

export const passOnThanks = defineEtiquetteRule({
  id: 'pass-on-thanks',
  title: 'No address? Ask somebody to pass your thanks on',
  says:
    'An interviewer whose e-mail you do not have is thanked through the coordinator, recruiter, HR or hiring manager, ' +
    'named in one note with the others; by post only when nobody can be asked.',
  provenance: [
    {
      source: 'S1',
      where: '"Send a thank you note to everyone who interviewed you, not just the recruiter"',
      evidence: 'practice',
    },
    { source: 'house', where: 'how to thank a panel of which you hold two cards', evidence: 'convention' },
  ],
  parameters: {},
  hooks: {
    amend: {
      at: 'route',
      run: (s, _v, cite, table) => {
        const route = findRouteContact(s)
        if (!route) return
        for (const session of s.history.ended) {
          if (routeOf(s, session).kind === 'through') continue
          const unreached = table
            .ofKind('thank-you')
            .filter(({ interview, channel }) => interview === session.id && channel !== 'email')
          const [first] = unreached
          if (!first) continue
          for (const { id } of unreached) table.remove(id)
          const names = unreached.flatMap(({ contact }) => (contact === undefined ? [] : [contact]))
          const reason = cite('routed', `You have no e-mail of theirs, so ask ${route.name} to pass your thanks on.`)
          const id = `thank-you:${session.id}:${route.id}`
          const own = table.get(id) ?? findOwn(s, table, session, route.id)
          if (own) {
            own.passOnTo = [...(own.passOnTo ?? []), ...names]
            own.reasons = [...own.reasons, reason]
            continue
          }
          table.add({
            ...first,
            id,
            contact: route.id,
            channel: 'email',
            passOnTo: names,
            gone: thanksOver(s, session),
            ...namesForgotten(s, session, route.id),
            reasons: [...first.reasons, reason],
          })
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'Her note also asks to thank the colleague',
        given: {
          contacts: [{ id: 'pia', name: 'Pia Holm', role: 'peer', nameVerified: true }],
          interview: { interviewers: ['dana', 'pia'] },
        },
        expect: {
          actions: [{ id: 'thank-you:iv-1:dana', passOnTo: ['pia'] }],
          absent: [{ kind: 'find-contact' }, { id: 'thank-you:iv-1:pia' }],
        },
      },
    ],
    silent: [
      {
        title: 'With an address each gets their own',
        given: {
          contacts: [{ id: 'pia', name: 'Pia Holm', role: 'peer', email: 'pia@northwind.example' }],
          interview: { interviewers: ['dana', 'pia'] },
        },
        expect: { actions: [{ id: 'thank-you:iv-1:dana' }, { id: 'thank-you:iv-1:pia' }] },
      },
    ],
  },
})

/** The route contact's own open thank-you of the same day, if they were in another session. */
function findOwn(s: Situation, table: Table, { endDay }: Session, contact: ContactId): Proposal | undefined {
  const sameDay = s.history.ended.filter((other) => other.endDay === endDay)
  return table
    .ofKind('thank-you')
    .find((one) => one.contact === contact && sameDay.some(({ id }) => id === one.interview))
}

function findRouteContact(s: Situation): Contact | undefined {
  const usable = s.facts.case.contacts.filter((contact) => contact.doNotContact !== true && canMail(s, contact))
  for (const role of ROUTE_ROLES) {
    const found = usable.find((contact) => contact.role === role)
    if (found) return found
  }
  return usable[0]
}
