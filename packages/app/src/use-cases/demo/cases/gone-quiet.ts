import type { MakeDemoCase } from '../demo-case.ts'

/** Two weeks and not a word: it is time to ask where things stand. */
export const goneQuiet: MakeDemoCase = (days) => ({
  opportunity: {
    employer: 'Fernhill Library Trust',
    role: 'Digital services lead',
    sector: 'public sector',
    added: days.day(-25),
  },
  contacts: [
    {
      id: 'ines',
      name: 'Inés Prado',
      nameVerified: true,
      title: 'Director',
      role: 'hiring-manager',
      email: 'ines.prado@fernhill.example',
      phone: '+1 212 555 0133',
    },
  ],
  interviews: [
    {
      id: 'talk',
      round: 1,
      start: days.at(-10, '14:00'),
      end: days.at(-10, '15:00'),
      format: 'video',
      interviewers: ['ines'],
      notes: [
        { id: 'n1', contact: 'ines', kind: 'topic', text: 'Lending tablets to people who never had one' },
        { id: 'n2', contact: 'ines', kind: 'concern', text: 'Whether the budget beyond next year is settled' },
      ],
      debrief: { at: days.at(-10, '19:30'), wentWell: 'The story of the reading room', wasHard: 'Figures about usage' },
    },
  ],
  log: [
    {
      id: 'e1',
      at: days.at(-10, '17:40'),
      type: 'sent',
      contact: 'ines',
      interview: 'talk',
      channel: 'email',
      purpose: 'thank-you',
    },
  ],
})
