import type { Case, Sent } from '@afterword/engine'

export const INES: Case['seeker'] = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT' }

/** A case with an interview, two people and a note. */
export function makeCase(id: string, changes: Partial<Case> = {}): Case {
  return {
    version: 1,
    seeker: INES,
    opportunity: { id, employer: 'Larkspur Instruments', role: 'Service designer', timeZone: 'Europe/Lisbon' },
    contacts: [
      { id: 'dana', name: 'Dana Whitfield', role: 'hiring-manager', email: 'dana@larkspur.example' },
      { id: 'omar', name: 'Omar Haddad', role: 'team-lead' },
    ],
    interviews: [
      {
        id: 'panel',
        round: 1,
        start: '2026-09-15T10:00:00+01:00',
        end: '2026-09-15T11:00:00+01:00',
        format: 'video',
        interviewers: ['dana', 'omar'],
        notes: [{ id: 'n1', contact: 'dana', kind: 'topic', text: 'The night shift hands over to Manila' }],
      },
    ],
    log: [],
    ...changes,
  }
}

/** The case with one more thing that happened. */
export function withEntry(caseFile: Case, entry: Case['log'][number]): Case {
  return { ...caseFile, log: [...caseFile.log, entry] }
}

/** A check-in with Dana at a moment. */
export function checkIn(at: string): Sent {
  return { type: 'sent', at, contact: 'dana', channel: 'email', purpose: 'check-in' }
}

export const stamp = (verb: string, at = '2026-09-15T12:00:00Z') => ({ verb, by: 'ines', at })
