import { thanksOver } from '../../planner/history/thanks.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const noThankYou = defineEtiquetteRule({
  id: 'no-thank-you',
  title: 'They asked for no thank-yous: send none',
  says: 'Some employers ask candidates not to write. What they asked for weighs more than any custom.',
  provenance: [
    { source: 'house', where: 'precedence: what the employer asked for comes first', evidence: 'convention' },
  ],
  parameters: {},
  hooks: {
    amend: {
      at: 'employer',
      run: (s, _v, cite, table) => {
        for (const session of s.history.ended) {
          if (!session.interview.instructions?.includes('no-thank-you')) continue
          for (const kind of ['thank-you', 'handwritten-note'] as const) {
            for (const { id, interview } of table.ofKind(kind)) if (interview === session.id) table.remove(id)
          }
          const until = thanksOver(s, session)
          if (s.now >= until) continue
          const reason = cite('limited', 'They asked candidates not to send thank-yous; respect it.')
          table.holds.push({ kinds: ['thank-you'], interview: session.id, until, reasons: [reason] })
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'A hold says why there is none',
        given: { interview: { instructions: ['no-thank-you'] } },
        expect: {
          absent: [{ kind: 'thank-you' }],
          holds: [{ kinds: ['thank-you'], interview: 'iv-1', until: '2026-09-22T09:00:00-04:00' }],
        },
      },
    ],
    silent: [
      { title: 'Nobody asked', expect: { actions: [{ kind: 'thank-you' }], noHolds: [{ kinds: ['thank-you'] }] } },
    ],
  },
})
