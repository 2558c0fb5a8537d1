import { include } from '../../planner/proposal.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const leaveVoicemail = defineEtiquetteRule({
  id: 'leave-voicemail',
  title: 'Nobody there? Leave a short message',
  says: 'Say your name and your number twice, slowly, and why you call, in half a minute.',
  provenance: [
    {
      source: 'S1',
      where: '"Leave a brief message and your phone number. Talk slowly and repeat your number"',
      evidence: 'practice',
    },
    { source: 'S4', where: 'point 5: "Don’t be afraid to leave a voicemail"', evidence: 'practice' },
  ],
  parameters: {},
  hooks: {
    amend: {
      at: 'style',
      run: (_s, _v, cite, table) => {
        for (const checkIn of table.ofKind('check-in')) {
          if (checkIn.channel !== 'phone') continue
          include(
            checkIn,
            'leave-voicemail',
            cite('added', 'If nobody answers, leave your name and number twice, slowly.'),
          )
        }
      },
    },
  },
  examples: {
    firing: [
      { title: 'A call', expect: { actions: [{ id: 'check-in:1', channel: 'phone', includes: ['leave-voicemail'] }] } },
    ],
    silent: [
      {
        title: 'An e-mail',
        given: { dana: { prefers: 'email' } },
        expect: { actions: [{ id: 'check-in:1' }], absent: [{ includes: ['leave-voicemail'] }] },
      },
    ],
  },
})
