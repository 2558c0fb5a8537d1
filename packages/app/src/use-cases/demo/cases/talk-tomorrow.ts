import type { MakeDemoCase } from '../demo-case.ts'

/** A second talk on the next working day, to be prepared with what the first one taught. */
export const talkTomorrow: MakeDemoCase = (days) => ({
  opportunity: {
    employer: 'Quayside Ferries',
    role: 'Customer experience manager',
    sector: 'transport',
    added: days.day(-15),
    strengths: [
      {
        need: 'Calm crowds when a sailing is cancelled',
        evidence: 'Wrote the storm plan of two ports, used four times',
      },
    ],
  },
  contacts: [
    {
      id: 'jonas',
      name: 'Jonas Weidner',
      nameVerified: true,
      title: 'Head of Passenger Services',
      role: 'hiring-manager',
      email: 'jonas.weidner@quayside.example',
    },
    { id: 'li', name: 'Li Wen', title: 'Terminal manager', role: 'peer' },
    {
      id: 'ada',
      name: 'Ada Brook',
      nameVerified: true,
      role: 'coordinator',
      email: 'ada.brook@quayside.example',
      phone: '+1 212 555 0155',
    },
  ],
  interviews: [
    {
      id: 'first',
      round: 1,
      start: days.at(-7, '10:00'),
      end: days.at(-7, '10:45'),
      format: 'phone',
      interviewers: ['jonas'],
      notes: [
        { id: 'n1', contact: 'jonas', kind: 'challenge', text: 'Announcements reach the quay after the rumours do' },
        { id: 'n2', contact: 'jonas', kind: 'hard-question', text: 'What would you stop doing first?' },
      ],
      debrief: {
        at: days.at(-7, '12:00'),
        wasHard: 'What would you stop doing first?',
        nextTime: 'Name one thing, and who would miss it',
      },
    },
    {
      id: 'second',
      round: 2,
      start: days.at(1, '10:00'),
      end: days.at(1, '11:00'),
      format: 'onsite',
      interviewers: ['jonas', 'li'],
    },
  ],
  log: [
    {
      id: 'e1',
      at: days.at(-7, '15:00'),
      type: 'sent',
      contact: 'jonas',
      interview: 'first',
      channel: 'email',
      purpose: 'thank-you',
    },
    { id: 'm1', at: days.at(-3, '09:10'), type: 'received', contact: 'ada', channel: 'email', kind: 'invitation' },
    { id: 'e2', at: days.at(-3, '10:30'), type: 'sent', contact: 'ada', channel: 'email', purpose: 'reply' },
  ],
})
