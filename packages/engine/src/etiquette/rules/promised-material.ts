import type { Contact } from '../../model/case.ts'
import { mailElsePhone } from '../../planner/history/channels.ts'
import type { Session } from '../../planner/history/facts.ts'
import { hasReached } from '../../planner/history/message.ts'
import { routeOf } from '../../planner/history/reach.ts'
import { type OwnedNote, ownersOf, sessionsOfDay } from '../../planner/history/thanks.ts'
import { include, type Proposal } from '../../planner/proposal.ts'
import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const promisedMaterial = defineEtiquetteRule({
  id: 'promised-material',
  title: 'Send what you promised',
  says:
    'What you said you would send goes with the thank-you; when that has gone without it, in a message of its own within ' +
    'a day, and better late than never for two weeks.',
  provenance: [
    {
      source: 'S0',
      where: '"that you want to add value to a company": articles, resources, what you said you would bring',
      evidence: 'practice',
    },
  ],
  parameters: {
    within: { says: 'So long after the interview', default: 24, unit: 'hours', least: 2, most: 96 },
    keep: { says: 'Still proposed until so long after the interview', default: 14, unit: 'days', least: 2, most: 60 },
  },
  hooks: {
    propose: (s, v, cite) => {
      const proposals: Proposal[] = []
      for (const { session, contact } of promisesOf(s)) {
        if (isKept(s, session, contact.id)) continue
        const channel = mailElsePhone(s, contact)
        if (!channel) continue
        proposals.push({
          id: `promised-material:${session.id}:${contact.id}`,
          kind: 'promised-material',
          contact: contact.id,
          interview: session.id,
          channel,
          opens: session.end,
          due: session.end + v.within * HOUR,
          gone: s.facts.employer.plusDays(session.end, v.keep) + 1,
          reasons: [cite('proposed', 'You said you would send them something; doing it shows that your word counts.')],
        })
      }
      return proposals
    },
    amend: {
      at: 'style',
      run: (s, _v, cite, table) => {
        for (const { session, contact } of promisesOf(s)) {
          if (isKept(s, session, contact.id)) continue
          const thanks = table
            .ofKind('thank-you')
            .find(
              (one) =>
                one.interview === session.id && (one.contact === contact.id || one.passOnTo?.includes(contact.id)),
            )
          if (!thanks) continue
          table.remove(`promised-material:${session.id}:${contact.id}`)
          include(thanks, 'promised-material', cite('added', 'Enclose what you promised to send.'))
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'It goes with the thank-you',
        given: { interview: { notes: [{ contact: 'dana', kind: 'promise', text: 'Send the launch checklist' }] } },
        expect: {
          actions: [
            { id: 'thank-you:iv-1:dana', includes: ['ask-decision-date', 'ask-follow-up', 'promised-material'] },
          ],
          absent: [{ kind: 'promised-material' }],
        },
      },
      {
        title: 'The thank-you went without it',
        given: {
          interview: { notes: [{ contact: 'dana', kind: 'promise', text: 'Send the launch checklist' }] },
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
          ],
        },
        expect: {
          actions: [{ id: 'promised-material:iv-1:dana', due: '2026-09-16T11:00:00-04:00', channel: 'email' }],
        },
      },
    ],
    silent: [{ title: 'Nothing was promised', expect: { absent: [{ kind: 'promised-material' }] } }],
  },
})

interface OpenPromise {
  readonly session: Session
  readonly contact: Contact
}

/** To whom something was promised in which meeting (the last of that day), each once; through the route where there is one. */
function promisesOf(s: Situation): OpenPromise[] {
  const found = new Map<string, OpenPromise>()
  for (const { note, session, owner } of promiseNotes(s)) {
    const last = sessionsOfDay(s, session, owner).at(-1) ?? session
    if (last.end > s.now) continue
    const route = routeOf(s, last)
    const contact = route.kind === 'through' ? route.contact : s.facts.contact(owner)
    if (note.kind === 'promise' && contact) found.set(`${last.id}:${contact.id}`, { session: last, contact })
  }
  return [...found.values()]
}

function promiseNotes(s: Situation): (OwnedNote & { owner: string })[] {
  return s.history.ended.flatMap((session) =>
    session.notes
      .filter((note) => note.kind === 'promise')
      .flatMap((note) => ownersOf(s, session, note).map((owner) => ({ note, session, owner }))),
  )
}

/** Sent on its own, or with any other message that says so. */
function isKept(s: Situation, session: Session, contact: string): boolean {
  return s.history.messages.some(
    (message) =>
      message.at >= session.end &&
      (message.interview === undefined ||
        message.interview === session.id ||
        message.purpose === 'promised-material') &&
      hasReached(message) &&
      (message.contact === contact || message.passOnTo.includes(contact)) &&
      (message.purpose === 'promised-material' || message.also.includes('promised-material')),
  )
}
