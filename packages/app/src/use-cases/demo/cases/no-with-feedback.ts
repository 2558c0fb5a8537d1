import type { MakeDemoCase } from '../demo-case.ts'

/** They said no, and answered the one question about what could have been better. */
export const noWithFeedback: MakeDemoCase = (days) => ({
  opportunity: {
    employer: 'Orchard Water Systems',
    role: 'Data analyst',
    sector: 'utilities',
    added: days.day(-30),
  },
  contacts: [
    {
      id: 'yael',
      name: 'Yael Sharon',
      nameVerified: true,
      title: 'Talent partner',
      role: 'hr',
      email: 'yael.sharon@orchard.example',
    },
    {
      id: 'eitan',
      name: 'Eitan Levi',
      nameVerified: true,
      title: 'Head of Planning',
      role: 'hiring-manager',
      email: 'eitan.levi@orchard.example',
    },
  ],
  interviews: [
    {
      id: 'video',
      round: 1,
      start: days.at(-15, '10:00'),
      end: days.at(-15, '11:00'),
      format: 'video',
      interviewers: ['eitan'],
      notes: [
        { id: 'n1', contact: 'eitan', kind: 'challenge', text: 'Leaks that show up in the bills a quarter late' },
        { id: 'n2', contact: 'eitan', kind: 'fumbled', text: 'I mixed up demand and pressure zones' },
      ],
      debrief: { at: days.at(-15, '20:00'), wasHard: 'The question about pressure zones' },
    },
  ],
  resources: [
    {
      id: 'leaks',
      title: 'Finding leaks in billing data',
      url: 'https://example.org/leaks',
      topics: ['leaks', 'bills'],
    },
  ],
  log: [
    {
      id: 'e1',
      at: days.at(-15, '16:10'),
      type: 'sent',
      contact: 'eitan',
      interview: 'video',
      channel: 'email',
      purpose: 'thank-you',
    },
    { id: 'm1', at: days.at(-5, '15:45'), type: 'received', contact: 'yael', channel: 'email', kind: 'rejection' },
    {
      id: 'e2',
      at: days.at(-4, '10:15'),
      type: 'sent',
      contact: 'yael',
      channel: 'email',
      purpose: 'rejection-reply',
      also: ['feedback-request'],
    },
    { id: 'm2', at: days.at(-1, '11:30'), type: 'received', contact: 'yael', channel: 'email', kind: 'feedback' },
  ],
})
