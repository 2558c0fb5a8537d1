import type { MakeDemoCase } from '../demo-case.ts'

/** Asked three times, the last with a closing note, and never answered: parked, until somebody writes. */
export const parked: MakeDemoCase = (days) => ({
  opportunity: {
    employer: 'Tidewater Energy',
    role: 'Programme manager',
    sector: 'energy',
    added: days.day(-70),
  },
  contacts: [
    {
      id: 'kiri',
      name: 'Kiri Tane',
      nameVerified: true,
      title: 'Programme director',
      role: 'hiring-manager',
      email: 'kiri.tane@tidewater.example',
      phone: '+1 212 555 0177',
    },
  ],
  interviews: [
    {
      id: 'talk',
      round: 1,
      start: days.at(-60, '11:00'),
      end: days.at(-60, '12:00'),
      format: 'video',
      interviewers: ['kiri'],
      notes: [{ id: 'n1', contact: 'kiri', kind: 'topic', text: 'Permits that take longer than the building' }],
      debrief: { at: days.at(-60, '18:00'), wentWell: 'The schedule I had brought along' },
    },
  ],
  log: [
    {
      id: 'e1',
      at: days.at(-60, '16:00'),
      type: 'sent',
      contact: 'kiri',
      interview: 'talk',
      channel: 'email',
      purpose: 'thank-you',
    },
    { id: 'e2', at: days.at(-53, '10:00'), type: 'call', contact: 'kiri', outcome: 'voicemail', purpose: 'check-in' },
    { id: 'e3', at: days.at(-45, '10:00'), type: 'sent', contact: 'kiri', channel: 'email', purpose: 'check-in' },
    { id: 'e4', at: days.at(-35, '10:00'), type: 'sent', contact: 'kiri', channel: 'email', purpose: 'closing-note' },
  ],
})
