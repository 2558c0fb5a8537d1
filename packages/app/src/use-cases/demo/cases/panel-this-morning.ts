import type { MakeDemoCase } from '../demo-case.ts'

/** A panel of five, interviewed with a little while ago; nobody was thanked yet. */
export const panelThisMorning: MakeDemoCase = (days) => ({
  opportunity: {
    employer: 'Larkspur Instruments',
    role: 'Service designer',
    sector: 'medical devices',
    added: days.day(-12),
    strengths: [
      {
        need: 'Turn field reports into changes that engineers make',
        evidence: 'Cut repeat repairs by a third by rewriting the fault form with the technicians',
      },
    ],
  },
  contacts: [
    {
      id: 'dana',
      name: 'Dana Whitfield',
      nameVerified: true,
      title: 'Head of Service',
      role: 'hiring-manager',
      email: 'dana.whitfield@larkspur.example',
      phone: '+1 212 555 0101',
    },
    {
      id: 'omar',
      name: 'Omar Haddad',
      title: 'Field engineering lead',
      role: 'team-lead',
      email: 'omar.haddad@larkspur.example',
    },
    {
      id: 'pia',
      name: 'Pia Holm',
      nameVerified: true,
      title: 'Service designer',
      role: 'peer',
      email: 'pia.holm@larkspur.example',
    },
    { id: 'sam', name: 'Sam Oduya', nameVerified: true, title: 'Data analyst', role: 'peer' },
    {
      id: 'ruth',
      name: 'Ruth Adeyemi',
      nameVerified: true,
      title: 'Talent partner',
      role: 'recruiter',
      email: 'ruth.adeyemi@larkspur.example',
      phone: '+1 212 555 0119',
    },
  ],
  interviews: [
    {
      id: 'panel',
      round: 1,
      ...days.lately(90),
      format: 'video',
      interviewers: ['dana', 'omar', 'pia', 'sam', 'ruth'],
      decisionBy: days.day(8),
      notes: [
        {
          id: 'n1',
          contact: 'dana',
          kind: 'challenge',
          text: 'Half of the clinics call before they open the fault form',
        },
        { id: 'n2', contact: 'dana', kind: 'promise', text: 'The one-page fault form I rewrote' },
        { id: 'n3', contact: 'omar', kind: 'topic', text: 'How the night shift hands open repairs over to Manila' },
        { id: 'n4', contact: 'pia', kind: 'impressed', text: 'Her wall of patient routes, drawn on site' },
        { id: 'n5', contact: 'ruth', kind: 'fact', text: 'Two designers join in January' },
        {
          id: 'n6',
          contact: 'omar',
          kind: 'hard-question',
          text: 'When did you last drop a project, and how did you tell them?',
        },
      ],
    },
  ],
  log: [
    { id: 'm1', at: days.at(-6, '11:20'), type: 'received', contact: 'ruth', channel: 'email', kind: 'invitation' },
    { id: 'e1', at: days.at(-6, '15:05'), type: 'sent', contact: 'ruth', channel: 'email', purpose: 'reply' },
  ],
})
