import type { MakeDemoCase } from '../demo-case.ts'

/** Everyone was thanked; they named a day, and until then one waits. */
export const decisionToCome: MakeDemoCase = (days) => ({
  opportunity: {
    employer: 'Millrace Foods',
    role: 'Operations planner',
    sector: 'food',
    added: days.day(-20),
  },
  contacts: [
    {
      id: 'greta',
      name: 'Greta Sandoval',
      nameVerified: true,
      title: 'Plant manager',
      role: 'hiring-manager',
      email: 'greta.sandoval@millrace.example',
    },
    {
      id: 'theo',
      name: 'Theo Marsh',
      nameVerified: true,
      title: 'Planning lead',
      role: 'team-lead',
      email: 'theo.marsh@millrace.example',
    },
  ],
  interviews: [
    {
      id: 'site',
      round: 2,
      start: days.at(-4, '09:30'),
      end: days.at(-4, '11:00'),
      format: 'onsite',
      interviewers: ['greta', 'theo'],
      decisionBy: days.day(3),
      followUp: { contact: 'greta', channel: 'email' },
      notes: [
        {
          id: 'n1',
          contact: 'greta',
          kind: 'challenge',
          text: 'Harvest weeks double the orders and nobody plans for it',
        },
        { id: 'n2', contact: 'theo', kind: 'topic', text: 'The planning board they still keep on paper' },
      ],
      debrief: {
        at: days.at(-4, '18:00'),
        wentWell: 'The tour: I asked about the cold store and we were talking shop at once',
        wasHard: 'Why I left my last job',
        nextTime: 'Say the reason in one sentence, then stop',
      },
    },
  ],
  log: [
    {
      id: 'e1',
      at: days.at(-4, '16:10'),
      type: 'sent',
      contact: 'greta',
      interview: 'site',
      channel: 'email',
      purpose: 'thank-you',
    },
    {
      id: 'e2',
      at: days.at(-4, '16:25'),
      type: 'sent',
      contact: 'theo',
      interview: 'site',
      channel: 'email',
      purpose: 'thank-you',
    },
  ],
})
