import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const announceFollowUp = defineEtiquetteRule({
  id: 'announce-follow-up',
  title: 'Say when they will hear from you again',
  says: 'The thank-you names the day on which you will follow up, so that your question then comes as announced.',
  provenance: [{ source: 'S4', where: 'point 3: "let them know when you will follow up"', evidence: 'practice' }],
  parameters: {},
  hooks: {
    amend: {
      at: 'style',
      run: (s, _v, cite, table) => {
        const [next] = [...table.ofKind('check-in'), ...table.ofKind('closing-note')]
        if (!next || next.opens <= s.now) return
        const day = s.facts.employer.dayOf(next.opens)
        for (const thanks of table.ofKind('thank-you')) {
          thanks.followUpOn = day
          thanks.reasons = [...thanks.reasons, cite('added', 'Let them know when you will be in touch again.')]
        }
      },
    },
  },
  examples: {
    firing: [{ title: 'In a week', expect: { actions: [{ id: 'thank-you:iv-1:dana', followUpOn: '2026-09-22' }] } }],
    silent: [
      {
        title: 'They asked you not to get in touch',
        given: { interview: { instructions: ['no-contact'] } },
        expect: { absent: [{ kind: 'thank-you' }] },
      },
    ],
  },
})
