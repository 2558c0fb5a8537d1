import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const oneThingAtATime = defineEtiquetteRule({
  id: 'one-thing-at-a-time',
  title: 'Answer or thank first: that is the check-in',
  says:
    'While you owe them an answer, a new appointment or the same person a thank-you, no separate question goes out; that ' +
    'message does it. A step they asked for stands.',
  provenance: [{ source: 'house', where: 'two messages at once from one candidate', evidence: 'convention' }],
  parameters: {},
  hooks: {
    amend: {
      at: 'cadence',
      run: (s, _v, cite, table) => {
        for (const checkIn of [...table.ofKind('check-in'), ...table.ofKind('closing-note')]) {
          const opened = checkIn.opens <= s.now || checkIn.includes?.includes('late')
          if (!opened || checkIn.pressing) continue
          const owed =
            table.ofKind('reply')[0] ??
            table.ofKind('ask-to-reschedule')[0] ??
            table.ofKind('thank-you').find(({ contact }) => contact === checkIn.contact)
          if (!owed) continue
          table.remove(checkIn.id)
          const what =
            owed.kind === 'thank-you' ? 'thank-you' : owed.kind === 'reply' ? 'answer' : 'question for a new time'
          const reason = cite('limited', `You owe them the ${what} first, and that is your check-in.`)
          table.holds.push({ kinds: ['check-in'], until: null, reasons: [reason] })
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'An unanswered message of theirs comes first',
        now: '2026-09-22T12:00:00-04:00',
        given: {
          interview: { decisionBy: '2026-09-18' },
          log: [
            {
              id: 'm1',
              type: 'received',
              at: '2026-09-18T10:00:00-04:00',
              contact: 'dana',
              channel: 'email',
              kind: 'reply',
            },
          ],
        },
        expect: {
          state: 'answering',
          actions: [{ id: 'reply:m1' }],
          absent: [{ kind: 'check-in' }],
          holds: [{ kinds: ['check-in'], until: null }],
        },
      },
    ],
    silent: [{ title: 'Nothing owed', now: '2026-09-23T12:00:00-04:00', expect: { actions: [{ kind: 'check-in' }] } }],
  },
})
