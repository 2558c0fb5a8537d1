import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const officeHours = defineEtiquetteRule({
  id: 'office-hours',
  title: 'Call in their office hours, and in your own daytime',
  says:
    'Calls are made between 09:00 and 17:00 of their working days, and between 07:00 and 22:00 where you are; when the two ' +
    'hardly overlap, write. A call you missed moves to the next working day.',
  provenance: [
    { source: 'S1', where: '"DON’T be afraid to call"', evidence: 'practice' },
    { source: 'house', where: 'when a call is welcome', evidence: 'convention' },
  ],
  parameters: {},
  hooks: {
    officeHours: (_s, _v, cite) =>
      cite('moved', 'Calls are made in their office hours; the next chance is the next working day.'),
  },
  examples: {
    firing: [
      {
        title: 'The call was missed on Tuesday: Wednesday',
        now: '2026-09-22T18:00:00-04:00',
        given: {
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
          ],
        },
        expect: {
          state: 'checking-in',
          actions: [
            {
              id: 'check-in:1',
              channel: 'phone',
              opens: '2026-09-23T09:00:00-04:00',
              includes: ['leave-voicemail', 'late'],
            },
          ],
        },
      },
      {
        title: 'Their office hours are your night: write',
        given: { seeker: { timeZone: 'Asia/Tokyo' }, opportunity: { timeZone: 'America/New_York' } },
        expect: { actions: [{ id: 'check-in:1', channel: 'email' }] },
      },
    ],
    silent: [
      {
        title: 'In time',
        now: '2026-09-22T12:00:00-04:00',
        given: {
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
          ],
        },
        expect: { actions: [{ id: 'check-in:1', status: 'ready', includes: ['leave-voicemail'] }] },
      },
    ],
  },
})
