import type { Case } from '../model/case.ts'
import type { CaseChanges } from './rule-example.ts'

/** An hour after the plain case's interview. */
export const EXAMPLE_NOW = '2026-09-15T12:00:00-04:00'

/** The plain case of the rules' examples: one interview with one hiring manager in New York. */
const plainCase: Case = {
  version: 1,
  seeker: {
    name: 'Ana Ruiz',
    email: 'ana.ruiz@example.org',
    phone: '+1 212 555 0147',
    timeZone: 'America/New_York',
  },
  opportunity: { id: 'opp-1', employer: 'Northwind Freight', role: 'Account executive' },
  contacts: [
    {
      id: 'dana',
      name: 'Dana Lee',
      nameVerified: true,
      role: 'hiring-manager',
      email: 'dana.lee@northwind.example',
      phone: '+1 212 555 0101',
    },
  ],
  interviews: [
    {
      id: 'iv-1',
      round: 1,
      start: '2026-09-15T10:00:00-04:00',
      end: '2026-09-15T11:00:00-04:00',
      format: 'onsite',
      interviewers: ['dana'],
      notes: [{ contact: 'dana', kind: 'topic', text: 'How they plan the spring launch' }],
    },
  ],
  log: [],
}

/** The plain case with some of its parts replaced. */
export function exampleCase(changes: CaseChanges = {}): Case {
  const { contacts, interviews, ...rest } = plainCase
  return {
    ...rest,
    seeker: { ...plainCase.seeker, ...changes.seeker },
    ...(changes.policy ? { policy: changes.policy } : {}),
    opportunity: { ...plainCase.opportunity, ...changes.opportunity },
    contacts: [...contacts.map((dana) => ({ ...dana, ...changes.dana })), ...(changes.contacts ?? [])],
    interviews: [...interviews.map((first) => ({ ...first, ...changes.interview })), ...(changes.interviews ?? [])],
    ...(changes.resources ? { resources: changes.resources } : {}),
    log: changes.log ?? [],
  }
}
