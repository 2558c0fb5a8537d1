import { endedMeetings, thanksOver } from '../../planner/history/thanks.ts'
import { isOutgoing } from '../../planner/kinds.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const doNotContact = defineEtiquetteRule({
  id: 'do-not-contact',
  title: 'Leave alone who asked to be left alone',
  says: 'Somebody marked "do not contact" gets no thank-you, note, invitation or question; an answer to what they wrote is fine.',
  provenance: [
    { source: 'house', where: 'precedence: what the employer asked for comes first', evidence: 'convention' },
  ],
  parameters: {},
  hooks: {
    amend: {
      at: 'employer',
      run: (s, _v, cite, table) => {
        const blocked = new Set(s.facts.case.contacts.filter((one) => one.doNotContact === true).map((one) => one.id))
        if (blocked.size === 0) return
        for (const { id, kind, contact } of [...table.all()]) {
          if (contact !== undefined && blocked.has(contact) && isOutgoing(kind) && kind !== 'reply') table.remove(id)
        }
        for (const { session, interviewer } of endedMeetings(s)) {
          const until = thanksOver(s, session)
          if (!blocked.has(interviewer) || s.now >= until) continue
          const reason = cite('limited', 'They are marked as not to be contacted.')
          table.holds.push({
            kinds: ['thank-you'],
            contact: interviewer,
            interview: session.id,
            until,
            reasons: [reason],
          })
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'No thank-you to her, and a hold that says why',
        given: { dana: { doNotContact: true } },
        expect: {
          absent: [{ contact: 'dana', kind: 'thank-you' }],
          holds: [{ kinds: ['thank-you'], contact: 'dana' }],
        },
      },
    ],
    silent: [{ title: 'She may be written to', expect: { actions: [{ kind: 'thank-you', contact: 'dana' }] } }],
  },
})
