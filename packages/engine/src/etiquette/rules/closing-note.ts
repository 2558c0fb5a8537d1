import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const closingNote = defineEtiquetteRule({
  id: 'closing-note',
  title: 'Let the last word be a friendly one',
  says: 'The last allowed check-in is a closing note by e-mail, else by post: thanks, no question, the door left open.',
  provenance: [
    { source: 'S1', where: '"get the closure you need in the interview process"', evidence: 'practice' },
    { source: 'house', where: 'how to stop without a reproach', evidence: 'convention' },
  ],
  parameters: {},
  hooks: {
    closingNote: (_s, _v, cite) => cite('limited', 'It closes the matter kindly and leaves the door open.'),
  },
  examples: {
    firing: [
      {
        title: 'After two tries the third is a closing note',
        now: '2026-09-30T12:00:00-04:00',
        given: {
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
            {
              type: 'call',
              at: '2026-09-22T10:00:00-04:00',
              contact: 'dana',
              outcome: 'voicemail',
              purpose: 'check-in',
            },
            { type: 'sent', at: '2026-09-29T10:00:00-04:00', contact: 'dana', channel: 'email', purpose: 'check-in' },
          ],
        },
        expect: { actions: [{ id: 'closing-note:3', channel: 'email', opens: '2026-10-06T09:00:00-04:00' }] },
      },
    ],
    silent: [
      {
        title: 'The first is a question',
        expect: { actions: [{ id: 'check-in:1' }], absent: [{ kind: 'closing-note' }] },
      },
    ],
  },
})
