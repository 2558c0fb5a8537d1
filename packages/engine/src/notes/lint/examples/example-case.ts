import type { Case } from '../../../model/case.ts'
import type { ExampleNote } from './example-note.ts'

/** The moment of the examples: the afternoon of the interview, a Tuesday. */
export const EXAMPLE_NOW = '2026-09-15T15:00:00-04:00'

const base: Case = {
  version: 1,
  seeker: {
    name: 'Ana Ruiz',
    email: 'ana.ruiz@example.org',
    phone: '+1 212 555 0147',
    timeZone: 'America/New_York',
    region: 'US-NY',
  },
  opportunity: {
    id: 'example',
    employer: 'Northwind Freight',
    role: 'Account executive',
    strengths: [
      {
        need: 'Faster onboarding of carriers',
        evidence: 'Cut onboarding at Larkspur from nine weeks to four with a checklist',
      },
    ],
  },
  contacts: [
    { id: 'dana', name: 'Dana Lee', role: 'hiring-manager', email: 'dana.lee@northwind.example' },
    { id: 'omar', name: 'Omar Haddad', role: 'team-lead', email: 'omar.haddad@northwind.example' },
    { id: 'jorg', name: 'Jörg Müller', role: 'peer', email: 'j.mueller@northwind.example' },
    { id: 'toby', name: 'Toby Marsh', role: 'agency-recruiter', email: 'toby@agency.example' },
  ],
  interviews: [
    {
      id: 'iv-1',
      round: 1,
      start: '2026-09-15T10:00:00-04:00',
      end: '2026-09-15T11:00:00-04:00',
      format: 'onsite',
      interviewers: ['dana', 'omar', 'jorg'],
      decisionBy: '2026-09-25',
      notes: [
        { contact: 'dana', kind: 'topic', text: 'The spring launch and the carriers it needs' },
        { contact: 'omar', kind: 'challenge', text: 'Customs paperwork loses deals' },
        { contact: 'dana', kind: 'fumbled', text: 'Forecasting: which tool I used' },
        { kind: 'concern', text: 'A gap of two years while caring for my father' },
      ],
    },
  ],
  log: [],
}

/** The case of an example. */
export function exampleCase(setting: ExampleNote['setting']): Case {
  const [interview] = base.interviews
  if (setting === 'round-two' && interview) return { ...base, interviews: [{ ...interview, round: 2 }] }
  if (setting === 'agency') return { ...base, opportunity: { ...base.opportunity, route: 'agency' } }
  if (setting === 'no-strengths') {
    const { strengths: _, ...opportunity } = base.opportunity
    return { ...base, opportunity }
  }
  return base
}

/** Another case, for what belongs to somebody else's opportunity. */
export const OTHER_EXAMPLE_CASE: Case = {
  ...base,
  opportunity: { id: 'other', employer: 'Fabrikam Logistics', role: 'Key account manager' },
  contacts: [{ id: 'tess', name: 'Tess Ngata', role: 'hiring-manager' }],
  interviews: [],
}
